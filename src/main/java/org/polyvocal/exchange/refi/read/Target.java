package org.polyvocal.exchange.refi.read;

import java.util.Optional;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// What a note is attached to.
record Target(Optional<Id<Document>> document, Optional<Span> span, Optional<Id<Code>> code, Optional<Id<Coding>> coding) {
    /// The project as a whole.
    static final Target PROJECT = new Target(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static Target of(Id<Document> document) {
        return new Target(Optional.of(document), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Target of(Id<Document> document, Span span) {
        return new Target(Optional.of(document), Optional.of(span), Optional.empty(), Optional.empty());
    }

    static Target ofCode(Id<Code> code) {
        return new Target(Optional.empty(), Optional.empty(), Optional.of(code), Optional.empty());
    }

    /// A coding, which a second note of it leaves for its passage.
    static Target of(Coding coding) {
        return new Target(Optional.of(coding.document()), Optional.of(coding.span()), Optional.empty(), Optional.of(coding.id()));
    }
}
