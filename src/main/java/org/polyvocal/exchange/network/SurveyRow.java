package org.polyvocal.exchange.network;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.words.Problem;

/// What one place of a file says: its row after the header, or in a file without rows its line.
public sealed interface SurveyRow {
    int row();

    /// Somebody names somebody. People are called as the file calls them.
    ///
    /// @param relation empty where the file does not say
    /// @param weight   how often or how strongly, above nought
    record Named(int row, Optional<String> relation, String from, String to, BigDecimal weight) implements SurveyRow {
        public Named {
            Objects.requireNonNull(relation, "relation");
            if (weight.signum() <= 0) throw new IllegalArgumentException("a tie has a weight above nought");
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Named on row " + row;
        }
    }

    /// Somebody was asked; `answered` is whether an answer came, if only that there is nobody.
    record Asked(int row, Optional<String> relation, String person, boolean answered) implements SurveyRow {
        public Asked {
            Objects.requireNonNull(relation, "relation");
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Asked on row " + row;
        }
    }

    record Refused(int row, Problem problem) implements SurveyRow {
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
