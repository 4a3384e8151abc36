/// The recordings of transcripts: linking them, playing them, and telling which words are being heard. The only place that
/// knows how sound is played; the reading screen joins it to the transcript.
package org.polyvocal.desktop.sound;
