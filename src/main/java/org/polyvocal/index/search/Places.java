package org.polyvocal.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.model.Document;

/// Where in one segment the parts of a query stand that have a place, words and passages that stand in a relation to others,
/// and which pages it selects. Serves one answer; what has been worked out is remembered.
final class Places {
    private final Segment segment;
    private final Criteria criteria;
    private final Relations relations;
    private final TurnSelection turns;
    private final CodingSelection codings;
    private final Map<Query, FixedBitSet> selected = new HashMap<>();
    private final Map<Query, Occurrences> everywhere = new HashMap<>();

    /// @param texts reads a document's text, in which sentences are looked for
    Places(Segment segment, Criteria criteria, Function<Document, String> texts) {
        this.segment = segment;
        this.criteria = criteria;
        this.relations = new Relations(this, texts);
        this.turns = new TurnSelection(this);
        this.codings = new CodingSelection(this);
    }

    Segment segment() {
        return segment;
    }

    Criteria criteria() {
        return criteria;
    }

    Relations relations() {
        return relations;
    }

    /// The pages that a query selects; not to be changed.
    FixedBitSet pages(Query query) throws IOException {
        var known = selected.get(query);
        if (known == null) selected.put(query, known = turns.pages(query));
        return known;
    }

    /// The codings of a document that a query selects, by their places in the document's list.
    FixedBitSet codings(Query query, Run run) throws IOException {
        return codings.codings(query, run);
    }

    /// The pages that a part of the query stands in; a passage stands in the page in which it begins.
    FixedBitSet containing(Query part) throws IOException {
        return part instanceof Query.Related ? segment.holding(everywhere(part)) : segment.containing(part);
    }

    /// Where it stands; in pages other than these it is not looked for unless that costs nothing.
    Occurrences of(Query part, FixedBitSet within) throws IOException {
        return part instanceof Query.Related ? everywhere(part) : segment.occurrences(part, within);
    }

    /// Where it stands in any page.
    Occurrences everywhere(Query part) throws IOException {
        var known = everywhere.get(part);
        if (known == null) everywhere.put(part, known = found(part));
        return known;
    }

    private Occurrences found(Query part) throws IOException {
        return part instanceof Query.Related related
                ? relations.places(related)
                : segment.occurrences(part, segment.all());
    }
}
