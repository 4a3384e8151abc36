package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Pattern;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.Dictionary.Entry;

/// The words and passages of a query that are lit where they stand: those that are asked for, not those that must not be
/// there.
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
            case Query.Related related when wanted -> add(related);
            case Query.Phrase _,Query.Near _,Query.Related _,Query.Everything _,Query.Source _,Query.Coded _ -> {}
        }
    }

    private void add(Query part) {
        if (!words.contains(part)) words.add(part);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Query> words() {
        return List.copyOf(words);
    }

    /// Whether something is asked for that codings must have, rather than must not.
    static boolean asksForCodings(Query query) {
        return switch (query) {
            case Query.All(var parts) -> parts.stream().anyMatch(Lights::asksForCodings);
            case Query.Any(var parts) -> parts.stream().anyMatch(Lights::asksForCodings);
            case Query.Coded _ -> true;
            case Query.Not _,Query.Phrase _,Query.Near _,Query.Related _,Query.Everything _,Query.Source _ -> false;
        };
    }

    /// How many lights there are in each of the pages.
    int[] counts(Places where, FixedBitSet pages) throws IOException {
        var segment = where.segment();
        var common = words.size() == 1 ? single(words.getFirst()).flatMap(segment::countsOfMany) : Optional.<int[]>empty();
        if (common.isPresent()) return common.get();
        var counts = new int[segment.pages().count()];
        var entries = independent(segment);
        if (!entries.isEmpty()) {
            for (var word : entries) segment.count(word, pages, counts);
            return counts;
        }
        var places = places(where, pages);
        for (var page = pages.nextSetBit(0); page != DocIdSetIterator.NO_MORE_DOCS; page = Bits.next(pages, page)) {
            counts[page] = places.count(page);
        }
        return counts;
    }

    /// The terms of each word, when the query is made of words no two of which can stand at the same place, so that each
    /// can be counted by itself; else nothing.
    private List<List<Entry>> independent(Segment segment) throws IOException {
        if (!areAlike()) return List.of();
        var known = new HashSet<BytesRef>();
        var all = new ArrayList<List<Entry>>();
        for (var word : words) {
            var entries = segment.entries(single(word).orElseThrow());
            for (var entry : entries) {
                if (words.size() > 1 && !known.add(entry.term())) return List.of();
            }
            all.add(entries);
        }
        return all;
    }

    /// Words in all their forms are looked up among stems, all others among the words as they are written.
    private boolean areAlike() {
        var patterns = words.stream().map(Lights::single).flatMap(Optional::stream).toList();
        if (patterns.size() < words.size()) return false;
        return patterns.stream().map(pattern -> pattern instanceof Pattern.Inflected).distinct().count() <= 1;
    }

    private static Optional<Pattern> single(Query word) {
        return word instanceof Query.Phrase(var patterns) && patterns.size() == 1
                ? Optional.of(patterns.getFirst())
                : Optional.empty();
    }

    /// Where they stand; a place that two parts of the query ask for is lit once.
    Occurrences places(Places where, FixedBitSet pages) throws IOException {
        if (words.size() == 1) return where.of(words.getFirst(), pages);
        var all = new Occurrences.Builder(where.segment().pages().count());
        for (var part : words) {
            var places = where.of(part, pages);
            for (var page = pages.nextSetBit(0); page != DocIdSetIterator.NO_MORE_DOCS; page = Bits.next(pages, page)) {
                all.addAll(places, page);
            }
        }
        return all.distinct();
    }
}
