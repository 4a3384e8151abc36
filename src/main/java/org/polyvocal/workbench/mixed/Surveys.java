package org.polyvocal.workbench.mixed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.network.Layout;
import org.polyvocal.exchange.network.NetworkFile;
import org.polyvocal.workbench.Session;
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
        if (!result.edits().isEmpty()) session.perform(result.change());
    }
}
