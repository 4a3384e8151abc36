package org.polyvocal.index.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// What a search has found: all of it in numbers, and the first hits themselves.
///
/// @param byDocument how many hits there are in each document that has any, in the study's order
/// @param tallies    how many there are in each turn that has any, in reading order
/// @param first      the first hits in reading order, as many as were asked for
public record Hits(Map<Id<Document>, Long> byDocument, List<Tally> tallies, List<Hit> first) {
    public static final Hits NONE = new Hits(Map.of(), List.of(), List.of());

    public Hits {
        byDocument = Collections.unmodifiableMap(new LinkedHashMap<>(byDocument));
        tallies = List.copyOf(tallies);
        first = List.copyOf(first);
    }

    /// How many hits there are in a turn.
    ///
    /// @param turn its number, from 1; 0 for text outside turns
    public record Tally(Id<Document> document, int turn, int hits) {}

    /// How many hits there are, shown or not.
    public long total() {
        return byDocument.values().stream().mapToLong(Long::longValue).sum();
    }

    public int documents() {
        return byDocument.size();
    }

    public Stream<Hit> firstIn(Id<Document> document) {
        return first.stream().filter(hit -> hit.document().equals(document));
    }

    /// True when no hit was left out of the first ones.
    public boolean isComplete() {
        return first.size() == total();
    }
}
