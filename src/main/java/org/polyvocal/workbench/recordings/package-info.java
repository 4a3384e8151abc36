/// The verbs of recordings: linking transcripts with files of sound outside the project, and finding the files again.
/// Called by the window.
package org.polyvocal.workbench.recordings;
