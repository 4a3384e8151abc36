package org.polyvocal.workbench;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.polyvocal.exchange.arrival.Arrival;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.csv.Records;
import org.polyvocal.exchange.csv.TableWriter;
import org.polyvocal.exchange.dedoose.CodedDocument;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.refi.RefiFile;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Keepsake;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.model.loss.Losses;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.ProjectPath;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Outgoing;
import org.polyvocal.workbench.merge.MergeLine;
import org.polyvocal.workbench.merge.Merging;
import org.polyvocal.workbench.merge.Preference;

/// Takes whole projects to other programs and brings theirs in, and says each time what was lost on the way. What it says is
/// kept in the project.
public final class Exchange {
    private Exchange() {}

    /// Writes the project in the form that the file's ending names: .qdpx and .qdc (REFI-QDA), or .csv for the codings alone.
    ///
    /// @throws Problem when the ending is unknown, or the file cannot be written
    /// @throws org.polyvocal.workbench.gate.NamesGoOut when names of the register would go out with it
    public static List<LossLine> export(Session session, Path out, Clearance clearance) {
        var losses = switch (Reports.ending(out)) {
            case "qdpx" -> project(session, out, clearance);
            case "qdc" -> codebook(session, out, clearance);
            case "csv" -> codings(session, out, clearance);
            default -> throw new Problem("workbench.export.ending", out);
        };
        session.setUp(Change.of(Label.of("workbench.change.export"), new Edit.Add(report(losses))), List.of());
        return losses;
    }

    private static List<LossLine> project(Session session, Path out, Clearance clearance) {
        session.pass(new Outgoing.Everything(), clearance);
        var study = session.study();
        return RefiFile.write(out, study, session::text, coder -> signature(study.coders().indexOf(coder), coder)).lines();
    }

    /// The account of this computer, which a coder is named after when nobody has said otherwise, is nobody else's business.
    private static String signature(int number, Coder coder) {
        return coder.name().equals(System.getProperty("user.name"))
                ? Messages.say("workbench.export.coder", number + 1)
                : coder.name();
    }

    private static List<LossLine> codebook(Session session, Path out, Clearance clearance) {
        session.pass(new Outgoing.Codebook(), clearance);
        RefiFile.writeCodes(out, session.study().codebook());
        var losses = new Losses();
        losses.kept("code", session.study().codebook().size());
        losses.remark("code", Messages.say("workbench.export.codebook"));
        return losses.lines();
    }

    private static List<LossLine> codings(Session session, Path out, Clearance clearance) {
        CodingFiles.export(session, out, clearance);
        var losses = new Losses();
        losses.kept("coding", (int) session.study().codings().count());
        losses.dropped("note", session.study().memos().size(), Messages.say("workbench.export.csv"));
        losses.dropped("case", session.study().casebook().cases().size(), Messages.say("workbench.export.csv"));
        return losses.lines();
    }

    /// Brings the project of another program into this one, as one change: what is there already is not doubled.
    ///
    /// @param preference whose record stays where both have it and they differ
    /// @throws Problem when it cannot be read
    public static List<LossLine> bring(Session session, Path file, Preference preference) {
        return bring(session, read(file), preference);
    }

    /// Makes a new project of another program's.
    ///
    /// @param path  where nothing is yet
    /// @param coder whose work it will be; none for the one whose project it is
    /// @throws Problem when it cannot be read; then nothing is made
    public static List<LossLine> bring(Path path, Optional<char[]> password, Optional<String> coder, Path file) {
        var arrival = read(file);
        var coders = arrival.entities().stream().filter(Coder.class::isInstance).map(Coder.class::cast).toList();
        var owner = arrival.owner().flatMap(id -> coders.stream().filter(each -> each.id().equals(id)).findFirst())
                .or(() -> coders.stream().findFirst());
        try (var session = Projects.create(path, password, coder.or(() -> owner.map(Coder::name)), List.of())) {
            begin(session, arrival, coders, owner.map(Coder::id));
            return bring(session, arrival, Preference.THEIRS);
        }
    }

    public static boolean isProject(Path path) {
        return ProjectPath.exists(path);
    }

    /// What the last import or export has left out; nothing when there was none.
    public static List<LossLine> lastReport(Session session) {
        var reports = session.study().keepsakes().stream().filter(it -> it.kind() == Keepsake.Kind.REPORT).toList();
        if (reports.isEmpty()) return List.of();
        var bytes = reports.getLast().content().getBytes(StandardCharsets.UTF_8);
        return Records.of(new Original("losses.csv", bytes)).stream().skip(1).map(Exchange::line).toList();
    }

    private static LossLine line(List<String> cells) {
        return new LossLine(cells.get(0), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)),
                Integer.parseInt(cells.get(3)), Integer.parseInt(cells.get(4)), cells.get(5));
    }

    /// The people and what the project is called belong to its making, and nobody undoes them.
    private static void begin(Session session, Arrival arrival, List<Coder> coders, Optional<Id<Coder>> owner) {
        var edits = new ArrayList<Edit>();
        coders.forEach(each -> edits.add(new Edit.Add(each)));
        var before = session.study().project();
        var name = arrival.name().isBlank() ? before.name() : arrival.name();
        var after = new Project(before.id(), name, arrival.note(), owner, before.favourites());
        if (!after.equals(before)) edits.add(new Edit.Replace(before, after));
        if (!edits.isEmpty()) session.setUp(Change.of(Label.of("workbench.change.begin"), edits), List.of());
    }

    private static Arrival read(Path file) {
        return switch (Reports.ending(file)) {
            case "qdpx" -> RefiFile.read(file);
            case "docx" -> CodedDocument.read(file);
            default -> throw new Problem("workbench.importProject.ending", file);
        };
    }

    private static List<LossLine> bring(Session session, Arrival arrival, Preference preference) {
        session.enterCoder();
        var merging = Merging.of(session.study(), arrival.entities(), preference, _ -> false, _ -> false);
        merging.lines().forEach(line -> tell(line, arrival.losses(), preference));
        var lines = arrival.losses().lines();
        var edits = new ArrayList<>(merging.edits());
        edits.add(new Edit.Add(report(lines)));
        session.perform(Change.of(Label.of("workbench.change.project"), edits), needed(edits, arrival.manuscripts()));
        session.settle();
        return lines;
    }

    /// What is there already is told of, or a person would look for it among the new.
    private static void tell(MergeLine line, Losses losses, Preference preference) {
        var kind = switch (line.kind()) {
            case "coder" -> "user";
            case "attribute" -> "variable";
            case "document" -> "source";
            case "memo" -> "note";
            default -> line.kind();
        };
        if (line.same() > 0 && !kind.equals("user"))
            losses.remark(kind, Messages.say("workbench.importProject.same", line.same()));
        if (line.conflict() > 0) {
            losses.remark(kind, Messages.say("workbench.importProject.conflict", line.conflict(), preference.ordinal()));
        }
    }

    static List<Manuscript> needed(List<Edit> edits, List<Manuscript> manuscripts) {
        var texts = edits.stream().map(Edit::subject).filter(Document.class::isInstance)
                .map(document -> ((Document) document).text().sha256()).collect(Collectors.toSet());
        return manuscripts.stream().filter(manuscript -> texts.contains(manuscript.textSha256())).toList();
    }

    private static Keepsake report(List<LossLine> lines) {
        var text = new StringWriter();
        try (var table = new TableWriter(text, Cells.EXACT, LossLine.COLUMNS)) {
            lines.forEach(line -> table.row(line.cells()));
        }
        return new Keepsake(Id.next(), Keepsake.Kind.REPORT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                text.toString());
    }
}
