/// The transcript: a whole interview as flowing text, its codings behind the words and in the margin, and every way to
/// choose a passage. It knows nothing of the workbench; whoever shows it hands it a document and codings and listens.
package org.polyvocal.desktop.transcript;
