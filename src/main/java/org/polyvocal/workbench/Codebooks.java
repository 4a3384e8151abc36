package org.polyvocal.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.exchange.codebook.CodebookFile;
import org.polyvocal.exchange.codebook.PublishedCodebook;
import org.polyvocal.exchange.refi.RefiFile;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.CodebookChanges;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Outgoing;

/// Codebooks to start from, to add, and to take away as a file.
public final class Codebooks {
    private Codebooks() {}

    /// What a new project can start with.
    public enum Start {
        DISTRIBUTED_LEADERSHIP, CORE, EMPTY;

        public List<Code> codes() {
            return switch (this) {
                case DISTRIBUTED_LEADERSHIP -> PublishedCodebook.distributedLeadership();
                case CORE -> PublishedCodebook.core();
                case EMPTY -> List.of();
            };
        }

        /// The word on the command line: `distributed-leadership`.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Start> of(String word) {
            return java.util.Arrays.stream(values()).filter(start -> start.word().equals(word)).findFirst();
        }
    }

    /// The codes of a file in any of the forms that are read: csv, xlsx, qdc, or a whole qdpx project.
    public static List<Code> read(Path file) {
        return switch (Reports.ending(file)) {
            case "qdc", "qdpx" -> RefiFile.codes(file);
            default -> CodebookFile.read(file);
        };
    }

    /// Adds the codes of a file that the study does not have yet (by their path), and says how many those are.
    public static int bring(Session session, Path file) {
        var fresh = missing(session.study().codebook(), read(file));
        if (!fresh.isEmpty()) session.perform(CodebookChanges.createAll(fresh));
        return fresh.size();
    }

    /// Writes the codebook in the form that the file's ending names: csv and qdc, which can be read back, or html, docx, xlsx.
    ///
    /// @throws org.polyvocal.model.words.Problem when the ending is unknown, or the file cannot be written
    /// @throws org.polyvocal.workbench.gate.NamesGoOut when names of the register would go out with it
    public static void export(Session session, Path out, Clearance clearance) {
        session.pass(new Outgoing.Codebook(), clearance);
        switch (Reports.ending(out)) {
            case "qdc" -> RefiFile.writeCodes(out, session.study().codebook());
            case "csv" -> CodebookFile.write(out, session.study().codebook());
            case "html", "htm", "docx", "xlsx" -> Reports.write(session, Reports.Kind.CODEBOOK, out, clearance);
            default -> throw new Problem("workbench.codebook.ending", out);
        }
    }

    private static List<Code> missing(Codebook codebook, List<Code> codes) {
        var read = new Codebook(codes);
        var there = new HashMap<String, Code>();
        codebook.codes().forEach(code -> there.put(codebook.path(code), code));
        Map<Id<Code>, Id<Code>> stands = new HashMap<>();
        var fresh = new ArrayList<Code>();
        for (var code : read.codes()) {
            var known = Optional.ofNullable(there.get(read.path(code)));
            stands.put(code.id(), known.map(Code::id).orElse(code.id()));
            if (known.isEmpty()) fresh.add(code.placed(code.parent().map(stands::get), code.position()));
        }
        return fresh;
    }
}
