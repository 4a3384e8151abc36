/// Printed pages as transcripts: what stands where on a page is made paragraphs again. The only package that sees PDFBox.
/// For the reader of transcripts.
package org.polyvocal.exchange.pdf;
