package org.polyvocal.exchange.cases;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.Case;
import org.polyvocal.model.words.Problem;

/// One row of a table of cases, numbered from 1 after the header: understood, or refused with the reason.
public sealed interface CaseRow {
    int row();

    /// What a row says of one case.
    ///
    /// @param kind    empty where the table does not say
    /// @param within  the name of the school it belongs to
    /// @param answers by the name of the attribute, as they are written
    /// @param voice   which speakers it is
    record Understood(int row, String name, Optional<Case.Kind> kind, Optional<String> within, Map<String, String> answers,
            Voice voice) implements CaseRow {
        public Understood {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(within, "within");
            Objects.requireNonNull(voice, "voice");
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Case on row " + row;
        }
    }

    record Refused(int row, Problem problem) implements CaseRow {
        public Refused {
            Objects.requireNonNull(problem, "problem");
        }
    }

    /// Which speakers a row names: by label, by document, or by both. Neither says that nothing is said.
    record Voice(List<String> speakers, List<String> documents) {
        public static final Voice UNSAID = new Voice(List.of(), List.of());

        public Voice {
            speakers = List.copyOf(speakers);
            documents = List.copyOf(documents);
        }

        public boolean isUnsaid() {
            return speakers.isEmpty() && documents.isEmpty();
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Voice by " + speakers.size() + " labels in " + documents.size() + " documents";
        }
    }
}
