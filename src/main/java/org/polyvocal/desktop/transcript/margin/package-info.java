/// The margin of a transcript: one bracket for each coding, in lanes that do not change while one scrolls, and the names
/// of the codes beside them. Only the transcript uses it.
package org.polyvocal.desktop.transcript.margin;
