package org.polyvocal.workbench;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.words.Messages;
import org.polyvocal.report.CodebookReport;
import org.polyvocal.report.CodesReport;
import org.polyvocal.report.Origin;
import org.polyvocal.report.ReportFile;
import org.polyvocal.report.Selection;
import org.polyvocal.report.page.Report;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Outgoing;

/// Writes reports to share, in the form that the file's ending names: html, docx, xlsx; coded passages also as csv.
public final class Reports {
    /// What a report is about.
    public enum Kind {
        CODES, COOCCURRENCE, AGREEMENT, CODEBOOK;

        /// As on the command line.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return List.of(values()).stream().filter(kind -> kind.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    private Reports() {}

    /// @throws org.polyvocal.model.words.Problem when the ending is unknown, or the file cannot be written
    /// @throws org.polyvocal.workbench.gate.NamesGoOut when names of the register would go out with it
    public static void write(Session session, Kind kind, Path out, Clearance clearance) {
        if (kind == Kind.CODES && ending(out).equals("csv")) {
            CodingFiles.export(session, out, clearance);
            return;
        }
        session.pass(kind == Kind.CODES ? new Outgoing.Codings() : new Outgoing.Codebook(), clearance);
        ReportFile.write(report(session, kind), out);
    }

    /// The letters after the last dot, in small letters; empty when there is none.
    public static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static Report report(Session session, Kind kind) {
        var origin = new Origin(session.study(), session.number(), ZonedDateTime.now(), program());
        return switch (kind) {
            case CODES -> CodesReport.of(origin, Selection.everything(), session::text);
            case CODEBOOK -> CodebookReport.of(origin);
            case AGREEMENT -> new AgreementPages(session, origin).report();
            case COOCCURRENCE -> new MatrixReport(session, origin).report();
        };
    }

    /// The program's name and version.
    public static String program() {
        return Messages.say("workbench.program",
                Optional.ofNullable(Reports.class.getPackage().getImplementationVersion()).orElse("")).strip();
    }
}
