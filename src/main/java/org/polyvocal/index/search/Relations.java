package org.polyvocal.index.search;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.query.Reach;
import org.polyvocal.index.query.Relation;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.index.sweep.Passages;
import org.polyvocal.index.sweep.Sweep;
import org.polyvocal.model.Document;

/// Finds the passages of a query, document by document, and of those the ones that stand in a relation to others. The key
/// of a coding's passage is its place in the document's list of codings.
final class Relations {
    private final Places places;
    private final Segment segment;
    private final Function<Document, String> texts;

    Relations(Places places, Function<Document, String> texts) {
        this.places = places;
        this.segment = places.segment();
        this.texts = texts;
    }

    /// In every document of the segment, each in the page in which it begins.
    Occurrences places(Query.Related asked) throws IOException {
        var found = new Occurrences.Builder(segment.pages().count());
        for (var run : segment.runs().values()) {
            var passages = passages(asked, run);
            for (var at = 0; at < passages.size(); at++) {
                found.add(pageAt(passages.start(at), run), at, passages.start(at), passages.end(at));
            }
        }
        return found.distinct();
    }

    Passages passages(Query query, Run run) throws IOException {
        return switch (query) {
            case Query.Related related -> related(related, run);
            case Query.Any(var parts) -> union(parts, run);
            case Query.Phrase _,Query.Near _ -> lit(List.of(query), segment.all(), run);
            case Query.Coded asked -> coded(asked, run);
            case Query.Source _,Query.Everything _,Query.Not _ -> whole(places.pages(query), run);
            case Query.All _ -> selected(query, run);
        };
    }

    private Passages related(Query.Related asked, Run run) throws IOException {
        var others = passages(asked.other(), run);
        if (others.isEmpty()) return Passages.NONE;
        var passages = passages(asked.one(), run);
        return switch (asked.relation()) {
            case Relation.Inside() -> Sweep.of(passages).inside(others);
            case Relation.Encloses() -> Sweep.of(passages).enclosing(others);
            case Relation.Overlaps() -> Sweep.of(passages).overlapping(others);
            case Relation.Within(var reach) -> reached(passages, reach, run,
                    (some, unitAt, steps) -> Sweep.of(some).within(others, unitAt, steps));
            case Relation.FollowedBy(var reach) -> reached(passages, reach, run,
                    (some, unitAt, steps) -> Sweep.of(some).followedBy(others, unitAt, steps));
        };
    }

    /// How passages stand to others, counted in units.
    @FunctionalInterface
    private interface Distance {
        Passages kept(Passages passages, IntUnaryOperator unitAt, int steps);
    }

    /// Sentences are looked for only in turns that hold both.
    private Passages reached(Passages passages, Reach reach, Run run, Distance distance) {
        return switch (reach.unit()) {
            case DOCUMENT -> distance.kept(passages, _ -> 0, 0);
            case TURN -> distance.kept(passages, offset -> pageAt(offset, run), reach.steps());
            case SENTENCE -> {
                var near = distance.kept(passages, offset -> pageAt(offset, run), 0);
                yield near.isEmpty() ? near : distance.kept(near, sentences(run), 0);
            }
        };
    }

    private SentenceTable sentences(Run run) {
        var document = places.criteria().study().document(run.document()).orElseThrow();
        return new SentenceTable(segment.pages(), run, texts.apply(document), document.text().language());
    }

    private Passages union(List<Query> parts, Run run) throws IOException {
        var all = new Passages.Builder();
        for (var part : parts) all.addAll(passages(part, run));
        return all.built();
    }

    private Passages coded(Query.Coded asked, Run run) throws IOException {
        var found = coded(places.codings(asked, run), run);
        if (asked instanceof Query.Noted noted)
            places.criteria().spansNoted(noted).getOrDefault(run.document(), List.of())
                    .forEach(span -> found.add(span.start(), span.end(), Passages.PLACE));
        return found.built();
    }

    private Passages.Builder coded(FixedBitSet chosen, Run run) {
        return new Passages.Builder().addAll(places.criteria().study().codings(run.document()), chosen::get);
    }

    /// What several conditions leave: the words asked for where there are any, else codings, else turns.
    private Passages selected(Query query, Run run) throws IOException {
        var lights = new Lights(query);
        if (!lights.isEmpty()) return lit(lights.words(), places.pages(query), run);
        return Lights.asksForCodings(query) ? coded(places.codings(query, run), run).built() : whole(places.pages(query), run);
    }

    private Passages lit(List<Query> lights, FixedBitSet within, Run run) throws IOException {
        var found = new Passages.Builder();
        for (var light : lights) {
            var stand = places.everywhere(light);
            for (var page = run.from(); page < run.to(); page++) {
                if (!within.get(page)) continue;
                for (var place = stand.from(page); place < stand.to(page); place++) {
                    found.add(stand.start(place), stand.end(place), Passages.PLACE);
                }
            }
        }
        return found.built();
    }

    private Passages whole(FixedBitSet wanted, Run run) {
        var found = new Passages.Builder();
        for (var page = wanted.nextSetBit(run.from()); page < run.to() && page != DocIdSetIterator.NO_MORE_DOCS; page = Bits
                .next(wanted, page)) {
            found.add(segment.pages().start(page), segment.pages().end(page), Passages.PLACE);
        }
        return found.built();
    }

    /// What lies between the talk of two turns belongs to the second, whose label it is.
    private int pageAt(int offset, Run run) {
        return Math.min(segment.pages().firstEndingAfter(offset, run), run.to() - 1);
    }
}
