/// Transcripts as oTranscribe saves them. For the reader of transcripts.
package org.polyvocal.exchange.otranscribe;
