package org.polyvocal.index.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.index.sweep.Passages;
import org.polyvocal.index.sweep.Sweep;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;

/// Which codings of the documents of one segment a query selects; the bits of an answer are the places in the document's
/// list of codings.
final class CodingSelection {
    private final Places where;
    private final Segment segment;
    private final Criteria criteria;
    private final Map<Query.Coded, Predicate<Coding>> coded = new HashMap<>();

    CodingSelection(Places where) {
        this.where = where;
        this.segment = where.segment();
        this.criteria = where.criteria();
    }

    FixedBitSet codings(Query query, Run run) throws IOException {
        var codings = criteria.study().codings(run.document());
        return switch (query) {
            case Query.Everything _ -> Bits.all(codings.size());
            case Query.All(var parts) -> all(parts, run);
            case Query.Any(var parts) -> any(parts, run);
            case Query.Not(var part) -> not(part, run);
            case Query.Phrase _,Query.Near _ -> holding(where.everywhere(query), run, codings);
            case Query.Related related -> related(where.relations().passages(related, run), codings);
            case Query.InDocument source -> allOrNone(source, run, codings);
            case Query.InSet source -> allOrNone(source, run, codings);
            case Query.SaidBy _,Query.SaidAs _,Query.Belonging _ -> touching(where.pages(query), run, codings);
            case Query.Coded asked -> those(coded.computeIfAbsent(asked, criteria::coded), codings);
        };
    }

    private FixedBitSet all(List<Query> parts, Run run) throws IOException {
        var found = codings(parts.getFirst(), run);
        for (var part : parts.subList(1, parts.size())) {
            if (found.scanIsEmpty()) return found;
            found.and(codings(part, run));
        }
        return found;
    }

    private FixedBitSet any(List<Query> parts, Run run) throws IOException {
        var found = codings(parts.getFirst(), run);
        for (var part : parts.subList(1, parts.size())) found.or(codings(part, run));
        return found;
    }

    private FixedBitSet not(Query part, Run run) throws IOException {
        var found = Bits.all(criteria.study().codings(run.document()).size());
        found.andNot(codings(part, run));
        return found;
    }

    /// The codings that are found themselves, and those inside which a place lies that is found.
    private static FixedBitSet related(Passages found, List<Coding> codings) {
        var chosen = new FixedBitSet(Math.max(1, codings.size()));
        for (var at = 0; at < found.size(); at++) {
            if (found.key(at) != Passages.PLACE) chosen.set(found.key(at));
        }
        var all = new Passages.Builder().addAll(codings, _ -> true).built();
        var around = Sweep.of(all).enclosing(found.kept(at -> found.key(at) == Passages.PLACE));
        for (var at = 0; at < around.size(); at++) chosen.set(around.key(at));
        return chosen;
    }

    private FixedBitSet allOrNone(Query.Source source, Run run, List<Coding> codings) {
        Document document = criteria.study().document(run.document()).orElseThrow();
        return criteria.isIn(document, source) ? Bits.all(codings.size()) : new FixedBitSet(Math.max(1, codings.size()));
    }

    private static FixedBitSet those(Predicate<Coding> wanted, List<Coding> codings) {
        var found = new FixedBitSet(Math.max(1, codings.size()));
        for (var at = 0; at < codings.size(); at++) {
            if (wanted.test(codings.get(at))) found.set(at);
        }
        return found;
    }

    private FixedBitSet touching(FixedBitSet wanted, Run run, List<Coding> codings) {
        var pages = segment.pages();
        return those(coding -> {
            for (var page = pages.firstEndingAfter(coding.span().start(), run); page < run.to(); page++) {
                if (pages.start(page) >= coding.span().end()) return false;
                if (wanted.get(page)) return true;
            }
            return false;
        }, codings);
    }

    /// The codings inside which one of the places lies.
    private FixedBitSet holding(Occurrences places, Run run, List<Coding> codings) {
        var from = places.from(run.from());
        var to = places.to(run.to() - 1);
        if (from == to) return new FixedBitSet(Math.max(1, codings.size()));
        var nearestEnd = nearestEnds(places, from, to);
        return those(coding -> {
            var place = firstFrom(places, coding.span().start(), from, to);
            return place < to && nearestEnd[place - from] <= coding.span().end();
        }, codings);
    }

    /// Of a place and all behind it, where the first ends.
    private static int[] nearestEnds(Occurrences places, int from, int to) {
        var ends = new int[to - from];
        var nearest = Integer.MAX_VALUE;
        for (var place = to - 1; place >= from; place--) {
            nearest = Math.min(nearest, places.end(place));
            ends[place - from] = nearest;
        }
        return ends;
    }

    private static int firstFrom(Occurrences places, int offset, int from, int to) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places.start(middle) < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
