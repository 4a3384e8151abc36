package org.polyvocal.exchange.coding;

import java.util.Objects;
import org.polyvocal.model.CodePoints;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// One row of a table of codings, numbered from 1 after the header: understood, or refused with the reason.
public sealed interface CodingRow {
    int row();

    /// @param document its name or its file's name
    /// @param points   the passage in code points, as files count
    /// @param code     a path, reference, id or name, as [org.polyvocal.model.Codebook#named] understands them
    record Understood(int row, String document, Span points, String code, String coder, Remarks remarks) implements CodingRow {
        public Understood {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(coder, "coder");
            Objects.requireNonNull(remarks, "remarks");
        }

        public boolean isAbout(Document other) {
            return document.equals(other.name()) || document.equals(other.source().file());
        }

        /// The passage in UTF-16 units, as the program counts.
        ///
        /// @throws Problem when it lies beyond the end of that text
        public Span span(CodePoints text) {
            return PassageRow.units(row, document, points, text);
        }

        /// Names and memos stay out of logs.
        @Override
        public String toString() {
            return "Coding on row " + row;
        }
    }

    record Refused(int row, Problem problem) implements CodingRow {
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }
}
