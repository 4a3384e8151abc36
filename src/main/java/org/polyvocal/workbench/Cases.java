package org.polyvocal.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.exchange.cases.CaseRow;
import org.polyvocal.exchange.cases.CasesFile;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.cases.CaseImport;
import org.polyvocal.workbench.cases.CaseLines;
import org.polyvocal.workbench.cases.CaseOutcome;

/// Brings in and lists participants, schools and what is known of them.
public final class Cases {
    private final Session session;

    public Cases(Session session) {
        this.session = session;
    }

    /// Takes what can be taken of a csv or xlsx table as one change, and says what became of each row.
    ///
    /// @throws org.polyvocal.model.words.Problem when the file is no table of cases
    public List<CaseOutcome> bring(Path file) {
        var result = CaseImport.of(session.study(), CasesFile.read(file));
        if (!result.edits().isEmpty()) session.perform(change(result));
        return result.outcomes();
    }

    /// A row for each answer, as [CaseLines#COLUMNS] names its cells.
    public Stream<List<String>> rows() {
        return CaseLines.rows(session.study());
    }

    /// As a part of making a project rather than somebody's work.
    void setUp(List<CaseRow> rows) {
        var result = CaseImport.of(session.study(), rows);
        result.outcomes().stream().filter(outcome -> !outcome.message().isEmpty()).findFirst().ifPresent(outcome -> {
            throw new IllegalStateException("row " + outcome.row() + " is refused");
        });
        session.setUp(change(result), List.of());
    }

    private static Change change(CaseImport.Result result) {
        var taken = result.outcomes().stream().filter(CaseOutcome::taken).count();
        return Change.of(Label.of("workbench.change.cases", String.valueOf(taken)), result.edits());
    }
}
