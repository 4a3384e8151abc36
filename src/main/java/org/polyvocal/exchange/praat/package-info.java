/// Annotations of sound as Praat saves them. For the reader of transcripts.
package org.polyvocal.exchange.praat;
