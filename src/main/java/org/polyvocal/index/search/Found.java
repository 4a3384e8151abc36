package org.polyvocal.index.search;

import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.search.Hits.Tally;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.model.Span;

/// What a query finds in one segment: first only how much in each page, then, for the pages that are shown, where.
final class Found {
    private final Places where;
    private final Segment segment;
    private final Lights lights;
    private final FixedBitSet selected;
    private final int[] counts;
    private final FixedBitSet shown;
    private Occurrences places = Occurrences.NONE;

    Found(Places where, Lights lights, FixedBitSet selected) throws IOException {
        this.where = where;
        this.segment = where.segment();
        this.lights = lights;
        this.selected = selected;
        this.counts = lights.counts(where, selected);
        this.shown = segment.none();
    }

    /// Counts the hits of a document, and marks for showing the pages that hold the first `wanted` of them.
    long tally(Run run, long wanted, Consumer<Tally> tallies) {
        var hits = 0L;
        for (var page = nextSelected(run.from(), run); page < run.to(); page = nextSelected(page + 1, run)) {
            if (hits < wanted) shown.set(page);
            var here = Math.max(1, counts[page]);
            tallies.accept(new Tally(run.document(), segment.pages().turn(page), here));
            hits += here;
        }
        return hits;
    }

    private int nextSelected(int page, Run run) {
        return page < run.to() ? selected.nextSetBit(page) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /// Looks up where the hits of the marked pages are.
    void locate() throws IOException {
        places = lights.places(where, shown);
    }

    void show(Run run, Consumer<Hit> hits) {
        for (var page = run.from(); page < run.to(); page++) {
            if (shown.get(page)) show(run, page, hits);
        }
    }

    private void show(Run run, int page, Consumer<Hit> hits) {
        var number = segment.pages().turn(page);
        var turn = number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
        for (var place = places.from(page); place < places.to(page); place++) {
            hits.accept(new Hit(run.document(), turn, new Span(places.start(place), places.end(place))));
        }
        if (places.count(page) == 0) {
            hits.accept(new Hit(run.document(), turn, new Span(segment.pages().start(page), segment.pages().end(page))));
        }
    }
}
