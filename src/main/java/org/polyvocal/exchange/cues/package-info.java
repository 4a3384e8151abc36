/// Subtitle files as transcripts: WebVTT and SRT, in the dialects of Teams, Zoom, YouTube and podcasts. A readable text is
/// made of them, a paragraph for each turn. For the reader of transcripts.
package org.polyvocal.exchange.cues;
