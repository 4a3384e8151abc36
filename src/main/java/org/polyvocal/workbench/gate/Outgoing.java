package org.polyvocal.workbench.gate;

import java.util.List;
import java.util.function.Consumer;
import org.polyvocal.model.Document;

/// What is about to leave a study.
public sealed interface Outgoing {
    /// Some of its records and texts.
    sealed interface Part extends Outgoing {}

    /// The codes and their rules, and what the study is called.
    record Codebook() implements Part {}

    /// Coded passages with their memos, codes, documents and speakers.
    record Codings() implements Part {}

    /// The text of a document, with what it is called and who speaks.
    record Text(Document document) implements Part {}

    /// All of it.
    record Everything() implements Part {}

    /// A table as it is written.
    ///
    /// @param rows hands each row to what it is lent
    record Listing(List<String> columns, Consumer<Consumer<List<String>>> rows) implements Outgoing {
        public Listing {
            columns = List.copyOf(columns);
        }
    }

    /// Words that are copied.
    record Words(String words) implements Outgoing {
        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Words, " + words.length();
        }
    }
}
