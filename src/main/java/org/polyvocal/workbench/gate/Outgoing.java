package org.polyvocal.workbench.gate;

import org.polyvocal.model.Document;

/// What is about to leave a study.
public sealed interface Outgoing {
    /// The codes and their rules, and what the study is called.
    record Codebook() implements Outgoing {}

    /// Coded passages with their memos, codes, documents and speakers.
    record Codings() implements Outgoing {}

    /// The text of a document, with what it is called and who speaks.
    record Text(Document document) implements Outgoing {}

    /// All of it.
    record Everything() implements Outgoing {}
}
