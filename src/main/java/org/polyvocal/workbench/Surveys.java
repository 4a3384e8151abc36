package org.polyvocal.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.network.Layout;
import org.polyvocal.exchange.network.NetworkFile;
import org.polyvocal.exchange.sample.SampleStudy;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.workbench.cases.CaseOutcome;
import org.polyvocal.workbench.survey.SurveyImport;
import org.polyvocal.workbench.survey.SurveyImport.Wish;

/// Brings in surveys of who is tied to whom.
public final class Surveys {
    /// What a person can say that a file's layout is.
    public static final List<String> LAYOUTS = Stream.of(Layout.values()).map(Layout::word).toList();

    private final Session session;

    public Surveys(Session session) {
        this.session = session;
    }

    /// What a file would make of the study, with nothing done yet.
    ///
    /// @param layout one of [#LAYOUTS], when a person says it
    /// @param people a table of the people, for their names and attributes
    /// @throws org.polyvocal.model.words.Problem when a file is no survey, or its relations cannot be what the wish says
    public SurveyImport.Result preview(Path file, Optional<String> layout, Optional<Path> people, Wish wish) {
        var listed = people.map(NetworkFile::people).orElse(List.of());
        return SurveyImport.of(session.study(), Original.nameOf(file), NetworkFile.read(file, layout.flatMap(Layout::of), listed),
                listed, wish);
    }

    /// Takes what can be taken as one change.
    public void take(SurveyImport.Result result) {
        if (!result.edits().isEmpty()) session.perform(change(result));
    }

    /// The sample's survey, as a part of making a project.
    void setUp() {
        var reported = SampleStudy.ties();
        var result = SurveyImport.of(session.study(), "ties.csv", reported, SampleStudy.people(),
                new Wish(Optional.empty(), false));
        result.outcomes().stream().filter(outcome -> !outcome.taken()).findFirst().ifPresent(outcome -> {
            throw new IllegalStateException("row " + outcome.row() + " is refused");
        });
        if (!result.remarks().isEmpty()) throw new IllegalStateException("the list of people is not taken as it is");
        session.setUp(change(result), List.of());
    }

    private static Change change(SurveyImport.Result result) {
        var taken = result.outcomes().stream().filter(CaseOutcome::taken).count();
        return Change.of(Label.of("workbench.change.survey", String.valueOf(taken)), result.edits());
    }
}
