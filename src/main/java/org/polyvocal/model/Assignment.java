package org.polyvocal.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// That a document was given to a coder, who has worked on it or will. A coder who was given a document and coded nothing in it
/// found nothing there; one who was not given it has not looked.
///
/// @param draw how the document came to be chosen, when it was drawn
public record Assignment(Id<Assignment> id, Id<Document> document, Id<Coder> coder, Optional<Draw> draw,
        Instant given) implements Entity {
    /// A random sample of documents, which the same seed draws again from the same ones.
    public record Draw(long seed, int drawn, int among) {
        public Draw {
            if (drawn < 1 || drawn > among) throw new IllegalArgumentException(drawn + " of " + among);
        }
    }

    public Assignment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(coder, "coder");
        Objects.requireNonNull(draw, "draw");
        Objects.requireNonNull(given, "given");
    }
}
