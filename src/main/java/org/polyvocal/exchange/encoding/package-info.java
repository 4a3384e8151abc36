/// From bytes to text: finds out how a text file is encoded, decodes it strictly, and refuses what is not text. The only
/// package that sees juniversalchardet. For the readers of plain formats.
package org.polyvocal.exchange.encoding;
