/// The verbs: what a researcher can do with a study, and where the rooms below are put together. Plain and synchronous;
/// called by the window and by the command line, so that both do the same.
package org.polyvocal.workbench;
