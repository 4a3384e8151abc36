package org.polyvocal.report.page;

/// A part of a report. Every writer knows every kind.
public sealed interface Block permits Heading, Paragraph, Terms, Quotation, Table, HeatMap {}
