/// Pages to share: what has been coded, the codebook, a matrix, for people who do not have the program. A report is made
/// once ([CodesReport], [CodebookReport], [CooccurrenceReport]) and written in the format that its file's name asks for
/// ([ReportFile]).
///
/// ```
/// var report = CodesReport.of(origin, Selection.everything(), session::text);
/// ReportFile.write(report, Path.of("trust.html"));
/// ```
///
/// What people said may contain anything: markup, formulas, characters that a format forbids. It arrives readable and runs
/// nowhere. Called by the workbench.
package org.polyvocal.report;
