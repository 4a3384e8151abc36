package org.polyvocal.model;

import java.util.Objects;

/// A stretch of one document's text.
public record Passage(Id<Document> document, Span span) {
    public Passage {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(span, "span");
    }
}
