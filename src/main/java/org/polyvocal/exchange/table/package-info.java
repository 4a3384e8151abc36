/// Tables that hold talk: a transcript with a row for each turn, several of them, or the open answers of a survey. For
/// the reader of transcripts.
package org.polyvocal.exchange.table;
