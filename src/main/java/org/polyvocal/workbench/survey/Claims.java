package org.polyvocal.workbench.survey;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.polyvocal.analysis.joint.SurveyedTie;
import org.polyvocal.exchange.network.ClaimRow;
import org.polyvocal.exchange.network.ClaimRow.Claimed;
import org.polyvocal.exchange.network.ClaimsFile;
import org.polyvocal.model.Case;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;

/// Sets ties that people claim in interviews against what the survey says of them.
public final class Claims {
    private final Study study;
    private final Function<Document, String> texts;
    private final People people;
    private final Map<Document, CodePoints> points = new HashMap<>();

    /// What becomes of one row of a file.
    public sealed interface Outcome {
        /// The claim, and what the survey says of it.
        ///
        /// @param points the passage on which it is made, in code points
        record Compared(String claim, Case from, Case to, Relation relation, Document document, Span points,
                SurveyedTie surveyed) implements Outcome {
            public Compared {
                Objects.requireNonNull(claim, "claim");
                Objects.requireNonNull(points, "points");
                Objects.requireNonNull(surveyed, "surveyed");
            }

            /// Names stay out of logs.
            @Override
            public String toString() {
                return "Claim about " + relation;
            }
        }

        /// @param message why the row cannot be compared
        record Refused(String message) implements Outcome {}
    }

    private Claims(Study study, Function<Document, String> texts) {
        this.study = study;
        this.texts = texts;
        this.people = new People(study, List.of());
    }

    /// Row by row.
    ///
    /// @throws Problem when the file is no table of claims
    public static List<Outcome> compared(Study study, Function<Document, String> texts, Path file) {
        var claims = new Claims(study, texts);
        return ClaimsFile.read(file).stream().map(claims::outcome).toList();
    }

    private Outcome outcome(ClaimRow row) {
        try {
            return switch (row) {
                case ClaimRow.Refused(int _, Problem problem) -> new Outcome.Refused(problem.sentence());
                case Claimed claimed -> compared(claimed);
            };
        } catch (Problem problem) {
            return new Outcome.Refused(problem.sentence());
        }
    }

    private Outcome compared(Claimed claimed) {
        var from = person(claimed, claimed.from());
        var to = person(claimed, claimed.to());
        if (from.equals(to)) throw new Problem("workbench.survey.self", claimed.row(), claimed.from());
        var relation = study.survey().relationNamed(claimed.relation())
                .orElseThrow(() -> new Problem("workbench.claims.relation", claimed.row(), claimed.relation()));
        var document = study.documentNamed(claimed.document())
                .orElseThrow(() -> new Problem("workbench.codings.document", claimed.row(), claimed.document()));
        claimed.requireWithin(points.computeIfAbsent(document, it -> CodePoints.of(texts.apply(it))));
        return new Outcome.Compared(claimed.claim(), from, to, relation, document, claimed.points(),
                SurveyedTie.of(study.survey(), relation, from.id(), to.id()));
    }

    private Case person(Claimed claimed, String words) {
        return people.known(words).orElseThrow(() -> new Problem("workbench.claims.person", claimed.row(), words));
    }
}
