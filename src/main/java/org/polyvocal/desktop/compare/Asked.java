package org.polyvocal.desktop.compare;

import java.util.Optional;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Grouping;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;

/// A comparison that is wanted.
record Asked(Columns columns, Figure figure, boolean rolledUp, Questions.Only only) {
    /// What came of asking: the comparison, or what is wrong with the query.
    record Answer(Optional<Comparison> comparison, Optional<Problem> problem) {}

    Answer answer(Session session) {
        try {
            return new Answer(comparison(session), Optional.empty());
        } catch (Problem wrong) {
            return new Answer(Optional.empty(), Optional.of(wrong));
        }
    }

    /// None when the attribute has gone meanwhile.
    private Optional<Comparison> comparison(Session session) {
        var study = session.study();
        var questions = new Questions(session);
        return Grouping.named(study, columns.word()).map(grouping -> {
            var tab = questions.crosstab(grouping, figure.amount(), only);
            return new Comparison(study.codebook(), grouping, questions.codings(only).toList(),
                    rolledUp ? tab.rolledUp(study.codebook()) : tab, figure, rolledUp);
        });
    }
}
