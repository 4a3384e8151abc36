/// Transcripts in CHAT, the format of TalkBank and its program CLAN. For the reader of transcripts.
package org.polyvocal.exchange.chat;
