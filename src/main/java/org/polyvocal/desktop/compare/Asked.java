package org.polyvocal.desktop.compare;

import java.util.Optional;
import org.polyvocal.analysis.Saturation;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Grouping;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;

/// A comparison that is wanted.
record Asked(CompareBody.Shape shape, Columns columns, Figure figure, boolean rolledUp, Questions.Only only) {
    /// Random orders are the same each time a study is looked at.
    private static final long SEED = 1;

    /// @param saturation when it is wanted
    record Found(Comparison comparison, Optional<Saturation> saturation) {}

    /// What came of asking: what was found, or what is wrong with the query.
    record Answer(Optional<Found> found, Optional<Problem> problem) {}

    Answer answer(Session session) {
        try {
            return new Answer(found(session), Optional.empty());
        } catch (Problem wrong) {
            return new Answer(Optional.empty(), Optional.of(wrong));
        }
    }

    /// None when the attribute has gone meanwhile.
    private Optional<Found> found(Session session) {
        var study = session.study();
        var questions = new Questions(session);
        return Grouping.named(study, columns.word()).map(grouping -> {
            var kept = questions.codings(only).toList();
            var tab = questions.crosstab(grouping, figure.amount(), kept);
            var comparison = new Comparison(study.codebook(), grouping, kept, rolledUp ? tab.rolledUp(study.codebook()) : tab,
                    figure, rolledUp);
            return new Found(comparison, shape == CompareBody.Shape.SATURATION
                    ? Optional.of(questions.saturation(kept, SEED))
                    : Optional.empty());
        });
    }
}
