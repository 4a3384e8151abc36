package org.polyvocal.desktop.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;

/// The order in which one goes from coding to coding.
public final class Walk {
    private final List<ShownCoding> codings;

    /// @param codings in reading order
    public Walk(List<ShownCoding> codings) {
        this.codings = codings;
    }

    /// The coding after the one in focus or, with none in focus, the first that starts at or after `caret`.
    public Optional<ShownCoding> next(Optional<Id<Coding>> focused, int caret) {
        return focused.flatMap(this::index).map(at -> at + 1).or(() -> first(shown -> shown.span().start() >= caret))
                .filter(at -> at < codings.size()).map(codings::get);
    }

    /// The coding before the one in focus or, with none in focus, the last that starts before `caret`.
    public Optional<ShownCoding> previous(Optional<Id<Coding>> focused, int caret) {
        return focused.flatMap(this::index)
                .or(() -> first(shown -> shown.span().start() >= caret).or(() -> Optional.of(codings.size())))
                .map(at -> at - 1).filter(at -> at >= 0).map(codings::get);
    }

    /// Of the codings that share a character with `place`, the one after the one in focus; after the last comes the first.
    public Optional<ShownCoding> nextOver(Span place, Optional<Id<Coding>> focused) {
        var here = codings.stream().filter(shown -> shown.span().overlaps(place)).toList();
        if (here.isEmpty()) return Optional.empty();
        var at = new Walk(here).index(focused.orElse(here.getLast().id())).orElse(here.size() - 1);
        return Optional.of(here.get((at + 1) % here.size()));
    }

    public Optional<ShownCoding> find(Id<Coding> id) {
        return index(id).map(codings::get);
    }

    private Optional<Integer> index(Id<Coding> id) {
        return first(shown -> shown.id().equals(id));
    }

    private Optional<Integer> first(Predicate<ShownCoding> wanted) {
        for (var at = 0; at < codings.size(); at++) if (wanted.test(codings.get(at))) return Optional.of(at);
        return Optional.empty();
    }
}
