package org.polyvocal.exchange.network;

import java.util.Objects;
import org.polyvocal.exchange.coding.PassageRow;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// One row of a table of claimed ties, numbered from 1 after the header: understood, or refused with the reason.
public sealed interface ClaimRow {
    int row();

    /// Somebody says on a passage that one person is tied to another. Everything is called as the file calls it.
    ///
    /// @param claim  what the file calls the claim, else the number of its row
    /// @param points the passage in code points, as files count
    record Claimed(int row, String claim, String from, String to, String relation, String document,
            Span points) implements ClaimRow {
        public Claimed {
            Objects.requireNonNull(claim, "claim");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(points, "points");
        }

        /// @throws Problem when the passage lies beyond the end of this text
        public void requireWithin(CodePoints text) {
            PassageRow.units(row, document, points, text);
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Claimed on row " + row;
        }
    }

    record Refused(int row, Problem problem) implements ClaimRow {
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
