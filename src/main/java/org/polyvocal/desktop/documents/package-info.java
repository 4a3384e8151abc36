/// The pane of transcripts: what there is, how much of it is coded, and how more comes in. Shown beside the transcript.
package org.polyvocal.desktop.documents;
