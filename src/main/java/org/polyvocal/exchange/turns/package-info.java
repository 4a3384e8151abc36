/// Finds out who speaks in a text. A [Convention] is one way of marking speakers; every convention is tried on the whole
/// text and the one that explains most of it wins. Nothing in the text is changed: a turn is a place in it. For the
/// readers of transcripts, whatever format the text came from.
package org.polyvocal.exchange.turns;
