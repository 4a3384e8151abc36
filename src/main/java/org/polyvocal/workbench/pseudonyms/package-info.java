/// Pseudonyms as a researcher uses them: the register, replacing its names everywhere, the key as a file of its own, and
/// taking the register with all that quotes it out of the project for good. Called by the window and the command line.
package org.polyvocal.workbench.pseudonyms;
