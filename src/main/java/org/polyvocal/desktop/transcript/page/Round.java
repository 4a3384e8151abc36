package org.polyvocal.desktop.transcript.page;

import java.util.Optional;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// Going round the codings of one place. The place stays that of the first step: codings overlap in chains, and a round from
/// each to the next that overlaps it would wander off.
public final class Round {
    private final Span place;
    private Optional<Id<Coding>> last = Optional.empty();

    public Round(Span place) {
        this.place = place;
    }

    /// Whether the coding in focus is the one that the last step led to.
    public boolean goesOn(Optional<Id<Coding>> focused) {
        return focused.isPresent() && focused.equals(last);
    }

    public Optional<Id<Coding>> next(Walk walk, Optional<Id<Coding>> focused) {
        last = walk.nextOver(place, focused).map(ShownCoding::id);
        return last;
    }
}
