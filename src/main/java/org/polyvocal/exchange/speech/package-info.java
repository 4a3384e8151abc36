/// From the pieces into which machines and annotators cut talk to who says what. For the readers of captions, of machine
/// transcripts, of annotations and of tables.
package org.polyvocal.exchange.speech;
