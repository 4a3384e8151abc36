package org.polyvocal.desktop.transcript;

import java.util.Optional;
import org.polyvocal.model.Span;

/// Where a reader is in a document: the caret, what is chosen around it, and the number of its turn.
record Place(int caret, Optional<Span> selection, Optional<Integer> turn) {
    static final Place NOWHERE = new Place(0, Optional.empty(), Optional.empty());

    /// Where what is chosen begins, or else the caret.
    int start() {
        return selection.map(Span::start).orElse(caret);
    }
}
