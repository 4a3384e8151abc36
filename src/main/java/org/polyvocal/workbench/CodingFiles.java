package org.polyvocal.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polyvocal.exchange.coding.CodingRow;
import org.polyvocal.exchange.coding.CodingRow.Refused;
import org.polyvocal.exchange.coding.CodingRow.Understood;
import org.polyvocal.exchange.coding.CodingsFile;
import org.polyvocal.exchange.csv.Cells;
import org.polyvocal.exchange.file.Draft;
import org.polyvocal.model.Code;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Outgoing;

/// Brings in codings from a table. Rows that cannot be understood are told of; all others become one change.
public final class CodingFiles {
    private final Session session;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Map<String, Optional<Document>> documents = new HashMap<>();
    private final Map<Document, CodePoints> texts = new HashMap<>();
    private final Map<String, Coder> coders = new LinkedHashMap<>();
    private final Map<String, Optional<Code>> codes = new HashMap<>();
    private final Set<Id<Coding>> known = new HashSet<>();
    private final UnknownCodes unknown;
    private final NewCodes newCodes;

    /// What became of one row, counted from 1 after the header.
    ///
    /// @param message why it was not taken; empty when it was
    public record Outcome(int row, Optional<Coding> coding, String message) {
        public boolean taken() {
            return coding.isPresent();
        }
    }

    /// What becomes of a row whose code is not in the codebook.
    public enum UnknownCodes { REFUSED, CREATED }

    CodingFiles(Session session, UnknownCodes unknown) {
        this.session = session;
        this.unknown = unknown;
        this.newCodes = new NewCodes(session.study().codebook());
        session.study().codings().map(Coding::id).forEach(known::add);
        session.study().coders().forEach(coder -> coders.put(coder.name(), coder));
    }

    /// @throws Problem when the file is not a table of codings
    public static List<Outcome> bring(Session session, Path file, Progress progress) {
        return bring(session, file, UnknownCodes.REFUSED, progress);
    }

    /// As [#bring(Session, Path, Progress)], perhaps with the codes that the codebook does not have.
    public static List<Outcome> bring(Session session, Path file, UnknownCodes unknown, Progress progress) {
        return new CodingFiles(session, unknown).bring(CodingsFile.read(file), progress);
    }

    /// Writes every coding, document by document in reading order, as a table that spreadsheets open without running anything.
    ///
    /// @throws Problem when the file cannot be written
    /// @throws org.polyvocal.workbench.gate.NamesGoOut when names of the register would go out with it
    public static void export(Session session, Path out, Clearance clearance) {
        session.pass(new Outgoing.Codings(), clearance);
        var lines = CodingTable.lines(session, session.study().codings());
        Draft.write(out, writer -> CodingsFile.write(writer, Cells.SAFE_FOR_SPREADSHEETS, lines::iterator));
    }

    private List<Outcome> bring(List<CodingRow> rows, Progress progress) {
        var outcomes = outcomes(rows, progress);
        var edits = edits(outcomes);
        if (!edits.isEmpty()) session.perform(Change.of(label(outcomes), edits));
        return outcomes;
    }

    /// As a part of making a project rather than somebody's work.
    ///
    /// @throws Problem at the first row that is refused
    /// @return the codings, row by row
    List<Coding> setUp(List<CodingRow> rows, Progress progress) {
        var outcomes = outcomes(rows, progress);
        outcomes.stream().filter(outcome -> !outcome.taken()).findFirst()
                .ifPresent(outcome -> {
                    throw new IllegalStateException("row " + outcome.row() + " is refused");
                });
        session.setUp(Change.of(label(outcomes), edits(outcomes)), List.of());
        return outcomes.stream().flatMap(outcome -> outcome.coding().stream()).toList();
    }

    private List<Outcome> outcomes(List<CodingRow> rows, Progress progress) {
        var outcomes = new ArrayList<Outcome>(rows.size());
        for (var row : rows) {
            if (outcomes.size() % 1000 == 0) progress.at(outcomes.size(), rows.size());
            outcomes.add(outcome(row));
        }
        return List.copyOf(outcomes);
    }

    private Outcome outcome(CodingRow row) {
        try {
            return switch (row) {
                case Refused(int number, Problem problem) -> new Outcome(number, Optional.empty(), problem.sentence());
                case Understood understood -> new Outcome(understood.row(), Optional.of(coding(understood)), "");
            };
        } catch (Problem problem) {
            return new Outcome(row.row(), Optional.empty(), problem.sentence());
        }
    }

    /// A row that is refused leaves neither a code nor a coder behind.
    private Coding coding(Understood row) {
        var document = documents.computeIfAbsent(row.document(), session.study()::documentNamed)
                .orElseThrow(() -> new Problem("workbench.codings.document", row.row(), row.document()));
        var span = row.span(texts.computeIfAbsent(document, it -> CodePoints.of(session.text(it))));
        var remarks = row.remarks();
        var id = remarks.id().orElseGet(Id::next);
        if (known.contains(id)) throw new Problem("workbench.codings.twice", row.row());
        var code = codes.computeIfAbsent(row.code(), this::code)
                .orElseThrow(() -> new Problem("workbench.codings.code", row.row(), row.code()));
        var coder = coders.computeIfAbsent(row.coder(), name -> Session.newcomer(name, coders.size()));
        known.add(id);
        return new Coding(id, new Passage(document.id(), span), code.id(), coder.id(), remarks.created().orElse(now),
                remarks.qualifiers(), remarks.weight(), remarks.memo());
    }

    private Optional<Code> code(String words) {
        var there = session.study().codebook().named(words);
        return there.isPresent() || unknown == UnknownCodes.REFUSED ? there : newCodes.at(words);
    }

    private List<Edit> edits(List<Outcome> outcomes) {
        var edits = new ArrayList<Edit>();
        coders.values().stream().filter(coder -> session.study().coder(coder.id()).isEmpty())
                .forEach(coder -> edits.add(new Edit.Add(coder)));
        newCodes.made().forEach(code -> edits.add(new Edit.Add(code)));
        outcomes.stream().flatMap(outcome -> outcome.coding().stream()).forEach(coding -> edits.add(new Edit.Add(coding)));
        return edits;
    }

    private static Label label(List<Outcome> outcomes) {
        return Label.of("workbench.change.codings", String.valueOf(outcomes.stream().filter(Outcome::taken).count()));
    }
}
