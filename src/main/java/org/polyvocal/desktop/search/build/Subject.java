package org.polyvocal.desktop.search.build;

import java.util.List;
import java.util.function.UnaryOperator;

/// What a row asks about.
sealed interface Subject {
    String label();

    /// What is typed.
    ///
    /// @param prompt  what to type
    /// @param written how it stands in a query
    record Typed(String label, String prompt, UnaryOperator<String> written) implements Subject {}

    /// What is chosen of what the study has.
    record Chosen(String label, List<Value> values) implements Subject {
        public Chosen {
            values = List.copyOf(values);
        }
    }

    /// @param text the field with this value, as it stands in a query
    record Value(String label, String text) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Value of " + label.length() + " letters";
        }
    }
}
