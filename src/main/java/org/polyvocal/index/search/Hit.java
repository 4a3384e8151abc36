package org.polyvocal.index.search;

import java.util.Objects;
import java.util.OptionalInt;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

/// A word or phrase that a query asks for, where it stands. A turn that answers without any word asked for is a hit as a
/// whole.
///
/// @param turn its number, from 1; empty in text outside turns
/// @param span from the first to the last word, in the text of the document
public record Hit(Id<Document> document, OptionalInt turn, Span span) {
    public Hit {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(turn, "turn");
        Objects.requireNonNull(span, "span");
    }

    public Passage passage() {
        return new Passage(document, span);
    }
}
