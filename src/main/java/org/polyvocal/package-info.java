/// Polyvocal, a workbench for coding interviews: one class, which opens the window or the command line.
package org.polyvocal;
