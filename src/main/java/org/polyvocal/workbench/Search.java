package org.polyvocal.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.polyvocal.analysis.Attraction;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.query.QueryProblem;
import org.polyvocal.index.search.Hit;
import org.polyvocal.index.search.Hits;
import org.polyvocal.index.search.WordCount;
import org.polyvocal.index.text.StopWords;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.asking.CollocateLine;
import org.polyvocal.workbench.asking.FrequentWords;
import org.polyvocal.workbench.asking.WordLine;
import org.polyvocal.workbench.cases.Facet;
import org.polyvocal.workbench.cases.Facets;

/// Asks for words across all transcripts; what it answers is the same in the window and on the command line.
public final class Search {
    private final Session session;

    /// What a search found.
    ///
    /// @param explanation the query in plain words
    /// @param total       every hit, shown or not
    /// @param documents   how many documents have hits, and how many each
    /// @param hits        the first hits, in reading order
    public record Answer(String explanation, long total, Map<Id<Document>, Long> documents, List<KeyWord> hits) {
        public Answer {
            hits = List.copyOf(hits);
        }
    }

    /// A hit as a key word in its context.
    ///
    /// @param turn   counted from 1; empty in text outside turns
    /// @param span   of the hit in the document's text
    /// @param before words before it, within the same stretch of talk
    public record KeyWord(Document document, Optional<Integer> turn, Span span, String before, String hit, String after) {
        /// Names and words stay out of logs.
        @Override
        public String toString() {
            return "KeyWord in " + document.id() + " at " + span;
        }
    }

    public Search(Session session) {
        this.session = session;
    }

    /// Where in a query it went wrong, in UTF-16 units from its beginning, when that is what the problem is about.
    public static OptionalInt place(Problem problem) {
        return problem instanceof QueryProblem wrong ? OptionalInt.of(wrong.at()) : OptionalInt.empty();
    }

    /// @param context how many characters to show on either side
    /// @throws org.polyvocal.model.words.Problem that says where the query is wrong and why
    public Answer ask(String words, int limit, int context) {
        var study = session.study();
        return answer(session.index().parse(words, study), study, limit, context);
    }

    /// As [#ask(String, int, int)], of what all these queries find as well.
    public Answer ask(String words, Collection<String> also, int limit, int context) {
        var study = session.study();
        return answer(narrowed(words, also, study), study, limit, context);
    }

    /// Where every hit stands, in reading order.
    ///
    /// @param also queries that narrow the search
    public List<Passage> places(String words, Collection<String> also) {
        var study = session.study();
        return session.index().search(narrowed(words, also, study), study, Integer.MAX_VALUE).first().stream()
                .map(Hit::passage).toList();
    }

    /// How the hits are spread over what is known of the cases. A facet that narrows the search itself is counted as if it did
    /// not, so that one sees what else there is to choose.
    ///
    /// @param narrowing queries by the name of the facet, or of whatever else they come from
    public List<Facet> facets(String words, Map<String, String> narrowing) {
        var study = session.study();
        if (study.casebook().isEmpty()) return List.of();
        var facets = new LinkedHashMap<String, Facet>();
        facets(words, narrowing.values(), study).forEach(facet -> facets.put(facet.name(), facet));
        for (var name : narrowing.keySet()) {
            var others = new LinkedHashMap<>(narrowing);
            others.remove(name);
            facets(words, others.values(), study).stream().filter(facet -> facet.name().equals(name))
                    .forEach(facet -> facets.put(name, facet));
        }
        return List.copyOf(facets.values());
    }

    private List<Facet> facets(String words, Collection<String> also, Study study) {
        return Facets.of(study, session.index().search(narrowed(words, also, study), study, 0).tallies());
    }

    /// The words of the turns that a query selects, or of the codings when it asks for codings; the most frequent first.
    ///
    /// @param words nothing to count all that was said
    /// @param also  queries that narrow it
    public List<WordLine> words(String words, Collection<String> also, FrequentWords common) {
        var study = session.study();
        var counts = session.index().words(narrowed(words, also, study), study, stops(common));
        var sum = counts.stream().mapToLong(WordCount::count).sum();
        return counts.stream().map(it -> new WordLine(it.word(), it.count(), it.documents(), (double) it.count() / sum)).toList();
    }

    /// The words that stand near what a query finds, those first that are most drawn to it.
    ///
    /// @param scope  queries that narrow what is counted
    /// @param window how many words to either side, within the turn
    public List<CollocateLine> collocates(String words, Collection<String> scope, int window, FrequentWords common) {
        var study = session.study();
        var index = session.index();
        var found = index.collocates(index.parse(words, study), narrowed("", scope, study), study, window, stops(common));
        return found.collocates().stream()
                .map(it -> new CollocateLine(it.word(),
                        new Attraction(it.near(), it.anywhere(), found.near(), found.words()), it.documents()))
                .sorted(Comparator.comparingDouble((CollocateLine it) -> it.attraction().logLikelihood()).reversed()
                        .thenComparing(CollocateLine::word))
                .toList();
    }

    private static StopWords stops(FrequentWords common) {
        return switch (common) {
            case LEFT_OUT -> StopWords.byLanguage();
            case COUNTED -> StopWords.none();
        };
    }

    private Query narrowed(String words, Collection<String> also, Study study) {
        var index = session.index();
        var asked = index.parse(words, study);
        return also.isEmpty()
                ? asked
                : new Query.All(Stream.concat(Stream.of(asked), also.stream().map(query -> index.parse(query, study))).toList());
    }

    private Answer answer(Query query, Study study, int limit, int context) {
        var index = session.index();
        var hits = index.search(query, study, limit);
        var lines = new ArrayList<KeyWord>(hits.first().size());
        for (var hit : hits.first()) study.document(hit.document()).ifPresent(in -> lines.add(line(hit, in, context)));
        return new Answer(index.explain(query), hits.total(), perDocument(hits, study), lines);
    }

    private static Map<Id<Document>, Long> perDocument(Hits hits, Study study) {
        var counts = new LinkedHashMap<Id<Document>, Long>();
        hits.tallies().forEach(tally -> counts.merge(tally.document(), (long) tally.hits(), Long::sum));
        counts.keySet().removeIf(id -> study.document(id).isEmpty());
        return counts;
    }

    private KeyWord line(Hit hit, Document document, int context) {
        var text = session.text(document);
        var turn = hit.turn().isPresent() ? Optional.of(hit.turn().getAsInt()) : Optional.<Integer>empty();
        var bounds = turn.map(number -> document.turn(number).talk()).orElseGet(() -> lineAround(text, hit.span()));
        var from = Math.max(bounds.start(), back(text, hit.span().start(), context));
        var to = Math.min(Math.max(bounds.end(), hit.span().end()), forth(text, hit.span().end(), context));
        return new KeyWord(document, turn, hit.span(), text.substring(Math.min(from, hit.span().start()), hit.span().start()),
                hit.span().of(text), text.substring(hit.span().end(), Math.max(to, hit.span().end())));
    }

    /// The line of a text that outside turns is what a hit stands in.
    public static Span lineAround(String text, Span span) {
        var end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', span.start()) + 1, end < 0 ? text.length() : end);
    }

    /// Never into the middle of a surrogate pair.
    private static int back(String text, int from, int characters) {
        var at = Math.max(0, from - characters);
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int forth(String text, int from, int characters) {
        var at = Math.min(text.length(), from + characters);
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
