/// Text documents of LibreOffice and OpenOffice, zipped or flat. For the reader of transcripts.
package org.polyvocal.exchange.odf;
