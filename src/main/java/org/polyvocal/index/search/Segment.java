package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.column.TermColumn;
import org.polyvocal.index.query.Pattern;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.Dictionary.Entry;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.index.shelf.Layout.Body;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;

/// One segment of the index as one answer sees it: its living pages, and where words stand in them.
final class Segment {
    private final LeafReader reader;
    private final PageTable pages;
    private final Dictionary dictionary;
    private final Optional<TermColumn> column;
    private final Map<Pattern, TermColumn.Shaped> shapes = new HashMap<>();
    private final Map<Query, Occurrences> phrases = new HashMap<>();
    private final Map<Pattern, int[]> counts = new HashMap<>();
    private final Map<Id<Document>, Run> runs = new HashMap<>();
    private final FixedBitSet all;

    /// @param column quickens questions for shapes that many words have
    Segment(LeafReader reader, PageTable pages, Dictionary dictionary, Optional<TermColumn> column, Study study) {
        this.reader = reader;
        this.column = column;
        this.pages = pages;
        this.dictionary = dictionary;
        this.all = new FixedBitSet(Math.max(1, pages.count()));
        var live = reader.getLiveDocs();
        for (var run : pages.runs()) {
            if ((live == null || live.get(run.from())) && study.document(run.document()).isPresent()) {
                runs.put(run.document(), run);
                all.set(run.from(), run.to());
            }
        }
    }

    LeafReader reader() {
        return reader;
    }

    PageTable pages() {
        return pages;
    }

    Map<Id<Document>, Run> runs() {
        return runs;
    }

    /// Every living page.
    FixedBitSet all() {
        return all.clone();
    }

    /// The pages in which the words stand.
    FixedBitSet containing(Query words) throws IOException {
        if (words instanceof Query.Phrase(var patterns) && patterns.size() == 1) {
            var known = countsOfMany(patterns.getFirst());
            if (known.isPresent()) return holding(known.get());
            var found = holding(entries(patterns.getFirst()));
            found.and(all);
            return found;
        }
        var places = occurrences(words, all);
        phrases.put(words, places);
        return holding(places);
    }

    /// The pages in which one of the places is.
    FixedBitSet holding(Occurrences places) {
        var found = none();
        for (var page = 0; page < pages.count(); page++) {
            if (places.count(page) > 0) found.set(page);
        }
        return found;
    }

    private FixedBitSet holding(int[] counts) {
        var found = none();
        for (var page = 0; page < counts.length; page++) {
            if (counts[page] > 0) found.set(page);
        }
        return found;
    }

    /// How often a shape stands in each page, when so many words have it that looking them up would take longer than going
    /// through all there are.
    Optional<int[]> countsOfMany(Pattern pattern) {
        return shaped(pattern).filter(TermColumn.Shaped::areMany)
                .map(shape -> counts.computeIfAbsent(pattern, _ -> shape.counts(all)));
    }

    private Optional<TermColumn.Shaped> shaped(Pattern pattern) {
        if (column.isEmpty()) return Optional.empty();
        var known = shapes.get(pattern);
        if (known != null) return Optional.of(known);
        var shape = dictionary.runnable(pattern).map(column.get()::shaped);
        shape.ifPresent(it -> shapes.put(pattern, it));
        return shape;
    }

    FixedBitSet none() {
        return new FixedBitSet(all.length());
    }

    /// Adds up how often the terms of one pattern stand in each page, without looking at their places. Where a whole word
    /// and a part of it are both among the terms, each stands at the same place, which counts once.
    void count(List<Entry> entries, FixedBitSet within, int[] counts) throws IOException {
        var terms = entries.stream().map(Entry::term).collect(Collectors.toSet());
        for (var entry : entries) {
            var weight = 1 - partsAmong(terms, entry.term());
            var postings = entry.postings(PostingsEnum.FREQS);
            for (var page = postings.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = postings.nextDoc()) {
                if (within.get(page)) counts[page] += weight * postings.freq();
            }
        }
    }

    private static int partsAmong(Set<BytesRef> terms, BytesRef term) {
        var word = term.utf8ToString();
        if (word.indexOf('\'') < 0) return 0;
        return (int) Arrays.stream(word.split("'")).filter(part -> terms.contains(new BytesRef(part))).count();
    }

    List<Entry> entries(Pattern pattern) throws IOException {
        return entries(pattern, Body.TALK, all);
    }

    /// The terms that a pattern stands for, at least those that stand in one of the pages.
    private List<Entry> entries(Pattern pattern, Body body, FixedBitSet within) throws IOException {
        var shape = body == Body.TALK ? shaped(pattern) : Optional.<TermColumn.Shaped>empty();
        if (shape.isEmpty()) return dictionary.entries(reader, body, pattern);
        return dictionary.entries(reader, body, shape.get().areMany() ? shape.get().termsIn(within) : shape.get().terms());
    }

    /// Where the words stand in some of the pages, and perhaps in others.
    Occurrences occurrences(Query words, FixedBitSet within) throws IOException {
        var known = phrases.get(words);
        return known == null ? occurrences(words, Body.TALK, within) : known;
    }

    Occurrences occurrences(Query words, Body body, FixedBitSet within) throws IOException {
        return switch (words) {
            case Query.Phrase(var patterns) when patterns.size() == 1 -> places(patterns.getFirst(), body, within);
            case Query.Phrase(var patterns) -> Phrases.following(columns(patterns, body, within), within);
            case Query.Near(var patterns, var others) -> near(patterns, others, body, within);
            default -> throw new IllegalArgumentException("not words");
        };
    }

    private Occurrences near(List<Pattern> patterns, int others, Body body, FixedBitSet within) throws IOException {
        var distinct = patterns.stream().distinct().toList();
        var columns = columns(distinct, body, within);
        var wanted = new ArrayList<Phrases.Wanted>();
        for (var at = 0; at < distinct.size(); at++) {
            wanted.add(new Phrases.Wanted(columns.get(at), Collections.frequency(patterns, distinct.get(at))));
        }
        return Phrases.near(wanted, others, within);
    }

    /// The places of every word of a phrase, in pages that hold all of them.
    private List<Occurrences> columns(List<Pattern> patterns, Body body, FixedBitSet within) throws IOException {
        var common = within.clone();
        for (var pattern : patterns) common.and(holding(entries(pattern, body, common)));
        var columns = new ArrayList<Occurrences>();
        for (var pattern : patterns) columns.add(places(pattern, body, common));
        return columns;
    }

    private FixedBitSet holding(List<Entry> entries) throws IOException {
        var found = none();
        for (var entry : entries) {
            var postings = entry.postings(PostingsEnum.NONE);
            for (var page = postings.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = postings.nextDoc()) {
                found.set(page);
            }
        }
        return found;
    }

    private Occurrences places(Pattern pattern, Body body, FixedBitSet within) throws IOException {
        var places = new Occurrences.Builder(pages.count());
        for (var entry : entries(pattern, body, within)) walk(entry, within, places);
        return places.words();
    }

    private static void walk(Entry entry, FixedBitSet within, Occurrences.Builder places) throws IOException {
        var postings = entry.postings(PostingsEnum.OFFSETS);
        var page = postings.nextDoc();
        while (page != DocIdSetIterator.NO_MORE_DOCS) {
            if (!within.get(page)) {
                var wanted = Bits.next(within, page);
                page = wanted == DocIdSetIterator.NO_MORE_DOCS ? wanted : postings.advance(wanted);
                continue;
            }
            for (var left = postings.freq(); left > 0; left--) {
                var position = postings.nextPosition();
                places.add(page, position, postings.startOffset(), postings.endOffset());
            }
            page = postings.nextDoc();
        }
    }
}
