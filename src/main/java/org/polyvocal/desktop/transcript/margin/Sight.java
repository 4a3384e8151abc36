package org.polyvocal.desktop.transcript.margin;

import java.util.Optional;
import org.polyvocal.model.Span;

/// What the margin needs to know of the text beside it. Offsets count in the document, heights in the margin.
public interface Sight {
    /// The part of the document of which anything is on the screen; empty before the first layout.
    Optional<Span> visible();

    /// Where the line of a character is; empty when it is not on the screen.
    Optional<Extent> line(int offset);

    /// The offset under a point, which lies to the left of the margin when its `x` is negative.
    int offsetAt(double x, double y);
}
