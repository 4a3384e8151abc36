/// Reports for a word processor, to go on writing in. Headings are real headings, so that they can be walked and make a
/// table of contents.
package org.polyvocal.report.docx;
