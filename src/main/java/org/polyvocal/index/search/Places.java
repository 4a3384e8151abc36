package org.polyvocal.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.model.Document;

/// Where in one segment the parts of a query stand that have a place: words, and passages that stand in a relation to
/// others. Serves one answer; what has been worked out for a relation is remembered.
final class Places {
    private final Segment segment;
    private final Criteria criteria;
    private final Relations relations;
    private final Map<Query.Related, Occurrences> known = new HashMap<>();

    /// @param texts reads a document's text, in which sentences are looked for
    Places(Segment segment, Criteria criteria, Function<Document, String> texts) {
        this.segment = segment;
        this.criteria = criteria;
        this.relations = new Relations(this, texts);
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

    /// The pages that a part of the query stands in; a passage stands in the page in which it begins.
    FixedBitSet containing(Query part) throws IOException {
        if (!(part instanceof Query.Related related)) return segment.containing(part);
        var found = segment.none();
        var places = related(related);
        for (var page = 0; page < segment.pages().count(); page++) {
            if (places.count(page) > 0) found.set(page);
        }
        return found;
    }

    /// Where it stands; in pages other than these it is not looked for unless that costs nothing.
    Occurrences of(Query part, FixedBitSet within) throws IOException {
        return part instanceof Query.Related related ? related(related) : segment.occurrences(part, within);
    }

    private Occurrences related(Query.Related asked) throws IOException {
        var places = known.get(asked);
        if (places == null) known.put(asked, places = relations.places(asked));
        return places;
    }
}
