/// Which language a text is in, so that its words can be stemmed and its sentences found. For the readers of transcripts.
package org.polyvocal.exchange.language;
