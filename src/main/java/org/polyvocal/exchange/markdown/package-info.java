/// Markdown as transcripts. The text is read as the plain text it is; what its front matter tells becomes attributes. For
/// the reader of transcripts.
package org.polyvocal.exchange.markdown;
