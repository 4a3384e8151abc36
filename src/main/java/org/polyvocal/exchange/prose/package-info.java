/// Documents of office programs and of the web as scripts: a reader of a format tells what it comes upon, paragraphs,
/// tables, notes, comments, and a text with turns and remarks is made of it, in the same way for every format. For the
/// readers of docx, odt, rtf, html and epub.
package org.polyvocal.exchange.prose;
