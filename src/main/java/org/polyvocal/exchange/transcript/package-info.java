/// Transcripts in: chooses the reader for a file and hands back a document that is ready to be stored. For the verbs of
/// the workbench. A new format is one more entry in [Format].
package org.polyvocal.exchange.transcript;
