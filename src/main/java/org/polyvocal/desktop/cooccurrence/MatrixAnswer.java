package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Question;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Questions;
import org.polyvocal.workbench.Session;

/// What came of asking for a matrix: the matrix, or what is wrong with the query.
///
/// @param kept how many codings the narrowing leaves
record MatrixAnswer(Optional<Matrix> matrix, long kept, Optional<Problem> problem) {
    static MatrixAnswer to(Session session, List<Code> codes, UnaryOperator<Question> asked, Questions.Only only) {
        try {
            var questions = new Questions(session);
            var kept = questions.kept(only);
            var question = asked.apply(questions.question(codes, Relation.OVERLAP, kept));
            return new MatrixAnswer(Optional.of(questions.cooccurrence(question)),
                    session.study().codings().filter(kept).count(), Optional.empty());
        } catch (Problem wrong) {
            return new MatrixAnswer(Optional.empty(), 0, Optional.of(wrong));
        }
    }
}
