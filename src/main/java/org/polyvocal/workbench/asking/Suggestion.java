package org.polyvocal.workbench.asking;

import java.util.List;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;

/// A code that a passage might have, with the passages that speak for it. A suggestion does nothing.
///
/// @param score    how like the passages are, added up; only to be compared with other suggestions
/// @param evidence the passages most alike, the best first
public record Suggestion(Code code, double score, List<Evidence> evidence) {
    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    /// @param shared the words that it has in common with the passage asked about, those that tell the most first
    public record Evidence(Coding coding, List<String> shared) {
        public Evidence {
            shared = List.copyOf(shared);
        }

        /// What people said stays out of logs.
        @Override
        public String toString() {
            return "Evidence of " + coding.id();
        }
    }
}
