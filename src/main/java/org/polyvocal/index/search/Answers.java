package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.index.text.StopWords;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;

/// Answers one query from one reader and one study. Made for the question and forgotten after it.
public final class Answers {
    private final Study study;
    private final Query query;
    private final Function<Document, String> texts;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Segment, Places> places = new HashMap<>();

    /// @param texts reads a document's text
    public Answers(DirectoryReader reader, Caches caches, Study study, Query query, Function<Document, String> texts)
            throws IOException {
        this.study = study;
        this.query = query;
        this.texts = texts;
        var dictionary = new Dictionary();
        for (var leaf : reader.leaves()) {
            segments.add(caches.segment(leaf.reader(), dictionary, study));
        }
        var criteria = new Criteria(study, new Notes(segments).holding(query));
        segments.forEach(segment -> places.put(segment, new Places(segment, criteria, texts)));
    }

    /// @param limit how many of the hits are shown; all are counted
    public Hits hits(int limit) throws IOException {
        var lights = new Lights(query);
        var found = new HashMap<Segment, Found>();
        for (var segment : segments) {
            var where = places.get(segment);
            found.put(segment, new Found(where, lights, where.pages(query)));
        }
        var totals = new LinkedHashMap<Id<Document>, Long>();
        var tallies = new ArrayList<Hits.Tally>();
        var left = (long) limit;
        for (var place : inOrder()) {
            var hits = found.get(place.segment()).tally(place.run(), left, tallies::add);
            left = Math.max(0, left - hits);
            if (hits > 0) totals.put(place.run().document(), hits);
        }
        return new Hits(totals, tallies, first(limit, found));
    }

    private List<Hit> first(int limit, Map<Segment, Found> found) throws IOException {
        var first = new ArrayList<Hit>();
        for (var segment : found.values()) segment.locate();
        for (var place : inOrder()) {
            if (first.size() >= limit) break;
            found.get(place.segment()).show(place.run(), first::add);
        }
        return first.size() <= limit ? first : first.subList(0, limit);
    }

    public CodingSet codings() throws IOException {
        if (query instanceof Query.Everything) return CodingSet.all(study);
        var chosen = new HashMap<Id<Document>, BitSet>();
        for (var place : inOrder()) {
            if (study.codings(place.run().document()).isEmpty()) continue;
            chosen.put(place.run().document(), bits(places.get(place.segment()).codings(query, place.run())));
        }
        return CodingSet.of(study, chosen);
    }

    /// The words of the turns or codings that the query selects, the most frequent first.
    public List<WordCount> words(StopWords stops) throws IOException {
        return counting(stops).words(query);
    }

    /// The words that stand near what `found` finds; of both the query must be made.
    ///
    /// @param window how many words to either side
    public Collocates collocates(Query found, Query scope, int window, StopWords stops) throws IOException {
        return counting(stops).collocates(found, scope, window);
    }

    private WordCounting counting(StopWords stops) {
        return new WordCounting(segments.stream().map(places::get).toList(), texts, stops);
    }

    private static BitSet bits(FixedBitSet found) {
        return BitSet.valueOf(found.getBits());
    }

    private record Place(Segment segment, Run run) {}

    /// Where the documents are, in the study's order.
    private List<Place> inOrder() {
        var places = new HashMap<Id<Document>, Place>();
        for (var segment : segments) {
            segment.runs().forEach((document, run) -> places.put(document, new Place(segment, run)));
        }
        return study.documents().stream().map(Document::id).filter(places::containsKey).map(places::get).toList();
    }
}
