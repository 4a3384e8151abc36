package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;

/// Which pages of one segment a query selects.
final class TurnSelection {
    private final Places places;
    private final Segment segment;
    private final Criteria criteria;

    TurnSelection(Places places) {
        this.places = places;
        this.segment = places.segment();
        this.criteria = places.criteria();
    }

    FixedBitSet pages(Query query) throws IOException {
        return switch (query) {
            case Query.Everything _ -> segment.all();
            case Query.All(var parts) -> all(parts);
            case Query.Any(var parts) -> any(parts);
            case Query.Not(var part) -> not(part);
            case Query.Phrase _,Query.Near _,Query.Related _ -> places.containing(query);
            case Query.Source source -> from(source);
            case Query.Coded coded -> touched(List.of(coded));
        };
    }

    /// What is asked of codings must be true of one coding: `code:Trust coder:Ana` is Ana's coding of trust.
    private FixedBitSet all(List<Query> parts) throws IOException {
        var found = segment.all();
        var coded = new ArrayList<Query.Coded>();
        for (var part : parts) {
            if (part instanceof Query.Coded asked) coded.add(asked);
            else found.and(pages(part));
        }
        if (!coded.isEmpty()) found.and(touched(coded));
        return found;
    }

    private FixedBitSet any(List<Query> parts) throws IOException {
        var found = segment.none();
        for (var part : parts) found.or(pages(part));
        return found;
    }

    private FixedBitSet not(Query part) throws IOException {
        var found = segment.all();
        found.andNot(pages(part));
        return found;
    }

    private FixedBitSet from(Query.Source source) {
        var found = segment.none();
        for (var run : segment.runs().values()) {
            var document = document(run);
            if (!criteria.isIn(document, source)) continue;
            switch (source) {
                case Query.InDocument _,Query.InSet _ -> found.set(run.from(), run.to());
                case Query.SaidBy _,Query.SaidAs _,Query.Belonging _ -> said(document, run, source, found);
            }
        }
        return found;
    }

    private void said(Document document, Run run, Query.Source source, FixedBitSet found) {
        var speakers = criteria.speakers(document, source);
        var nobodys = criteria.areNobodys(document, source);
        for (var page = run.from(); page < run.to(); page++) {
            if (document.voice(segment.pages().turn(page)).map(speakers::contains).orElse(nobodys)) found.set(page);
        }
    }

    private FixedBitSet touched(List<Query.Coded> asked) {
        var found = segment.none();
        Predicate<Coding> wanted = criteria.coded(asked);
        for (var run : segment.runs().values()) {
            for (var coding : criteria.study().codings(run.document())) {
                if (wanted.test(coding)) touch(run, coding.span(), found);
            }
        }
        if (asked.size() == 1 && asked.getFirst() instanceof Query.Noted noted) noted(noted, found);
        return found;
    }

    /// A memo on a passage touches what the passage touches.
    private void noted(Query.Noted asked, FixedBitSet found) {
        criteria.spansNoted(asked).forEach((document, spans) -> Optional.ofNullable(segment.runs().get(document))
                .ifPresent(run -> spans.forEach(span -> touch(run, span, found))));
    }

    private void touch(Run run, Span span, FixedBitSet found) {
        var pages = segment.pages();
        for (var page = pages.firstEndingAfter(span.start(), run); page < run.to(); page++) {
            if (pages.start(page) >= span.end()) return;
            found.set(page);
        }
    }

    private Document document(Run run) {
        return criteria.study().document(run.document()).orElseThrow();
    }
}
