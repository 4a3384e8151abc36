package org.polyvocal.analysis.joint;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.polyvocal.model.Case;
import org.polyvocal.model.Id;
import org.polyvocal.model.Relation;
import org.polyvocal.model.Survey;

/// What a survey says of a tie between two people that somebody claims in an interview: whether each of them names the
/// other. Somebody who did not answer, or was not asked, has not denied anything.
///
/// @param from what the one who is claimed to have the tie says of the other
/// @param to   what the other says of the first
public record SurveyedTie(Side from, Side to) {
    /// What one of two people says of the other.
    ///
    /// @param weight how often or how strongly, 0 unless the other is named
    public record Side(Standing standing, BigDecimal weight) {
        public Side {
            Objects.requireNonNull(standing, "standing");
            if (weight.signum() > 0 != (standing == Standing.NAMES)) {
                throw new IllegalArgumentException("a tie has a weight, and nothing else has");
            }
        }

        private static Side of(Survey survey, Relation relation, Id<Case> person, Id<Case> other) {
            var asked = survey.response(relation, person);
            if (asked.isEmpty()) return without(Standing.NOT_ASKED);
            var response = asked.get();
            if (!response.given()) return without(Standing.NOT_ANSWERED);
            var weight = response.ties().get(other);
            return weight == null ? without(Standing.NAMES_NOT) : new Side(Standing.NAMES, weight);
        }

        private static Side without(Standing standing) {
            return new Side(standing, BigDecimal.ZERO);
        }

        private boolean names() {
            return standing == Standing.NAMES;
        }
    }

    /// Whether somebody names somebody, or why that is not known.
    public enum Standing {
        NAMES, NAMES_NOT, NOT_ANSWERED, NOT_ASKED;

        /// The word in tables: `not_answered`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isSilent() {
            return this == NOT_ANSWERED || this == NOT_ASKED;
        }
    }

    /// What the claim comes to. While one of the two is silent nobody can say whether both would have confirmed it.
    public enum Verdict {
        CONFIRMED_BY_BOTH, CONFIRMED_BY_ONE, NOT_REPORTED, NOT_ASKABLE;

        /// The word in tables: `confirmed_by_both`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public SurveyedTie {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    public static SurveyedTie of(Survey survey, Relation relation, Id<Case> from, Id<Case> to) {
        return new SurveyedTie(Side.of(survey, relation, from, to), Side.of(survey, relation, to, from));
    }

    public Verdict verdict() {
        if (from.standing.isSilent() || to.standing.isSilent()) return Verdict.NOT_ASKABLE;
        if (from.names() && to.names()) return Verdict.CONFIRMED_BY_BOTH;
        return from.names() || to.names() ? Verdict.CONFIRMED_BY_ONE : Verdict.NOT_REPORTED;
    }
}
