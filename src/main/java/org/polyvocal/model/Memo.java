package org.polyvocal.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// A note on the study, a document, a passage or a code. A memo needs no code; a note on a coding is part of the coding.
///
/// @param document what it is about, when that is a document or a passage of one
/// @param span     the passage, when it is about one
/// @param code     what it is about, when that is a code
public record Memo(Id<Memo> id, Optional<Id<Document>> document, Optional<Span> span, Optional<Id<Code>> code,
        Id<Coder> coder, Instant created, String text) implements Entity {
    public Memo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(created, "created");
        Objects.requireNonNull(text, "text");
        if (span.isPresent() && document.isEmpty()) throw new IllegalArgumentException("a passage lies in a document");
    }

    public Memo saying(String text) {
        return new Memo(id, document, span, code, coder, created, text);
    }

    /// On another passage of its document, or on the document itself.
    public Memo on(Optional<Span> span) {
        return new Memo(id, document, span, code, coder, created, text);
    }

    /// Memos stay out of logs.
    @Override
    public String toString() {
        return "Memo " + id;
    }
}
