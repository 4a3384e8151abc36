package org.polyvocal.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.shelf.Layout;
import org.polyvocal.index.shelf.Layout.Body;
import org.polyvocal.model.Id;

/// Finds the memos that hold words.
final class Notes {
    private final List<Segment> segments;

    Notes(List<Segment> segments) {
        this.segments = segments;
    }

    /// For everything that a query asks of memos, the codings and the memos that answer.
    Map<Query.Noted, Set<Id<?>>> holding(Query query) throws IOException {
        var found = new HashMap<Query.Noted, Set<Id<?>>>();
        find(query, found);
        return found;
    }

    private void find(Query query, Map<Query.Noted, Set<Id<?>>> found) throws IOException {
        switch (query) {
            case Query.All(var parts) -> {
                for (var part : parts) find(part, found);
            }
            case Query.Any(var parts) -> {
                for (var part : parts) find(part, found);
            }
            case Query.Not(var part) -> find(part, found);
            case Query.Related(var one, _, var other) -> {
                find(one, found);
                find(other, found);
            }
            case Query.Noted noted -> found.put(noted, notes(noted.words()));
            case Query.Everything _,Query.Phrase _,Query.Near _,Query.Source _,Query.Coded _ -> {}
        }
    }

    private Set<Id<?>> notes(Query words) throws IOException {
        var found = new HashSet<Id<?>>();
        for (var segment : segments) add(segment, words, found);
        return found;
    }

    private static void add(Segment segment, Query words, Set<Id<?>> found) throws IOException {
        var notes = segment.reader().getSortedDocValues(Layout.NOTE);
        if (notes == null) return;
        var places = segment.occurrences(words, Body.MEMO, living(segment));
        for (var page = notes.nextDoc(); page != DocIdSetIterator.NO_MORE_DOCS; page = notes.nextDoc()) {
            if (places.count(page) > 0) found.add(Layout.id(notes.lookupOrd(notes.ordValue())));
        }
    }

    private static FixedBitSet living(Segment segment) {
        var live = segment.reader().getLiveDocs();
        return live == null ? Bits.all(segment.reader().maxDoc()) : FixedBitSet.copyOf(live);
    }
}
