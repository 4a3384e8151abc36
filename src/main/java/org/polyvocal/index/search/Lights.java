package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;

/// The words of a query that are lit where they stand: those that are asked for, not those that must not be there.
final class Lights {
    private final List<Query> words = new ArrayList<>();

    Lights(Query query) {
        find(query, true);
    }

    private void find(Query query, boolean wanted) {
        switch (query) {
            case Query.All(var parts) -> parts.forEach(part -> find(part, wanted));
            case Query.Any(var parts) -> parts.forEach(part -> find(part, wanted));
            case Query.Not(var part) -> find(part, !wanted);
            case Query.Phrase phrase when wanted -> add(phrase);
            case Query.Near near when wanted -> add(near);
            case Query.Phrase _,Query.Near _,Query.Everything _,Query.Source _,Query.Coded _ -> {}
        }
    }

    private void add(Query part) {
        if (!words.contains(part)) words.add(part);
    }

    /// How many lights there are in each of the pages.
    int[] counts(Segment segment, FixedBitSet pages) throws IOException {
        if (words.size() == 1 && words.getFirst() instanceof Query.Phrase(var patterns) && patterns.size() == 1) {
            var entries = segment.entries(patterns.getFirst());
            if (entries.size() == 1) return segment.frequencies(entries.getFirst(), pages);
        }
        var places = places(segment, pages);
        var counts = new int[segment.pages().count()];
        for (var page = pages.nextSetBit(0); page != DocIdSetIterator.NO_MORE_DOCS; page = Bits.next(pages, page)) {
            counts[page] = places.count(page);
        }
        return counts;
    }

    /// Where they stand; a place that two parts of the query ask for is lit once.
    Occurrences places(Segment segment, FixedBitSet pages) throws IOException {
        if (words.size() == 1) return segment.occurrences(words.getFirst(), pages);
        var all = new Occurrences.Builder(segment.pages().count());
        for (var part : words) {
            var places = segment.occurrences(part, pages);
            for (var page = pages.nextSetBit(0); page != DocIdSetIterator.NO_MORE_DOCS; page = Bits.next(pages, page)) {
                all.addAll(places, page);
            }
        }
        return all.distinct();
    }
}
