/// Rich text, as f4, easytranscript, TextEdit, WordPad and MAXQDA write it. The one place that knows the library. For the
/// reader of transcripts.
package org.polyvocal.exchange.rtf;
