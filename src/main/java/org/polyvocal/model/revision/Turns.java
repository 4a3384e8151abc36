package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// What becomes of the turns of a text when words in it change. What is inserted where talk begins or ends is talk of
/// that turn, of the earlier one where two meet; what replaces the talk of several turns belongs to the first of them.
/// A turn of whose talk nothing is left but white space is gone.
final class Turns {
    private final TextEdits edits;
    private final List<Turn> moved = new ArrayList<>();

    private Turns(TextEdits edits) {
        this.edits = edits;
    }

    static List<Turn> moved(List<Turn> turns, TextEdits edits) {
        var all = new Turns(edits);
        turns.forEach(all::move);
        return List.copyOf(all.moved);
    }

    private void move(Turn turn) {
        var talk = talk(turn);
        if (talk.isEmpty()) return;
        var from = Math.max(done(), Math.min(edits.latest(turn.span().start()), talk.get().start()));
        var to = Math.max(edits.earliest(turn.span().end()), talk.get().end());
        var opens = turn.span().start() == turn.talk().start();
        var closes = turn.span().end() == turn.talk().end();
        moved.add(new Turn(turn.speaker(), new Span(opens ? talk.get().start() : from, closes ? talk.get().end() : to),
                talk.get(), turn.time()));
    }

    /// Up to here in the text as it becomes, all has been given to a turn.
    private int done() {
        return moved.isEmpty() ? 0 : moved.getLast().span().end();
    }

    private Optional<Span> talk(Turn turn) {
        var from = Math.max(done(), edits.earliest(turn.talk().start()));
        var to = edits.latest(turn.talk().end());
        return from < to ? Clusters.trimmed(edits.text(), new Span(from, to)) : Optional.empty();
    }

    /// The turns from this one on further down by so much, for an edit that ends before it.
    static List<Turn> shifted(List<Turn> turns, int by) {
        return turns.stream().map(turn -> shifted(turn, by)).toList();
    }

    static Turn shifted(Turn turn, int by) {
        return new Turn(turn.speaker(), shifted(turn.span(), by), shifted(turn.talk(), by), turn.time());
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
