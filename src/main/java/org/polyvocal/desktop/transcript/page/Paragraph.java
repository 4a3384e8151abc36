package org.polyvocal.desktop.transcript.page;

import org.polyvocal.model.Span;

/// A paragraph of the page: a stretch has one for each line break in it, and one more.
///
/// @param start    where it begins on the page
/// @param end      where it ends on the page, the line break not counted
/// @param opening  whether it is the first of its turn, where the turn's number stands
/// @param closing  whether it is the last of its turn, after which there is a gap
public record Paragraph(Stretch stretch, int start, int end, boolean opening, boolean closing) {
    public boolean isEmpty() {
        return start == end;
    }

    /// @throws IllegalArgumentException when it is empty
    public Span place() {
        return new Span(start, end);
    }

    public Kind kind() {
        return stretch.kind();
    }

    public int turn() {
        return stretch.turn();
    }
}
