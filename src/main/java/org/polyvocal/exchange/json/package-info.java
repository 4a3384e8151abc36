/// Transcripts in JSON, as machines and web pages write them. With the lists and maps of JSON, what Jackson is for among
/// the readers. For the reader of transcripts.
package org.polyvocal.exchange.json;
