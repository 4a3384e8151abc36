/// Word documents as text. With the spreadsheets of other packages, what POI is for; no other package of transcripts sees
/// it. For the reader of transcripts.
package org.polyvocal.exchange.word;
