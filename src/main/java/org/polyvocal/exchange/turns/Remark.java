package org.polyvocal.exchange.turns;

import java.util.Objects;
import org.polyvocal.model.Span;

/// What somebody wrote beside a passage in the file, such as a comment in a Word document.
///
/// @param author as the file names them; empty for nobody
public record Remark(Span span, String author, String text) {
    public Remark {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
    }

    /// Remarks stay out of logs.
    @Override
    public String toString() {
        return "Remark at " + span;
    }
}
