package org.polyvocal.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.util.FixedBitSet;
import org.polyvocal.index.query.Query;
import org.polyvocal.index.search.Collocates.Collocate;
import org.polyvocal.index.search.PageTable.Run;
import org.polyvocal.index.sweep.Passages;
import org.polyvocal.index.text.Spelling;
import org.polyvocal.index.text.StopWords;
import org.polyvocal.index.text.Words;
import org.polyvocal.model.Document;

/// Counts words: those of turns, of coded passages, and those that stand near what a query finds. Every word is read in the
/// texts, so that it is shown with its accents.
final class WordCounting {
    private final List<Places> segments;
    private final Function<Document, String> texts;
    private final StopWords stops;

    WordCounting(List<Places> segments, Function<Document, String> texts, StopWords stops) {
        this.segments = segments;
        this.texts = texts;
        this.stops = stops;
    }

    /// The words of the turns that a query selects, or of the codings, when it asks for codings; the most frequent first.
    List<WordCount> words(Query scope) throws IOException {
        return tallies(scope).values().stream().map(tally -> new WordCount(tally.word, tally.count, tally.documents))
                .sorted(Comparator.comparingLong(WordCount::count).reversed().thenComparing(WordCount::word)).toList();
    }

    /// @param window how many words to either side, within the turn
    Collocates collocates(Query found, Query scope, int window) throws IOException {
        var anywhere = new WordCounting(segments, texts, StopWords.none()).tallies(scope);
        var near = new HashMap<String, Tally>();
        var size = 0L;
        for (var where : segments) {
            var pages = where.pages(new Query.All(List.of(found, scope)));
            var places = new Lights(found).places(where, pages);
            for (var run : where.segment().runs().values()) {
                var talk = new Talk(where, run);
                for (var page = run.from(); page < run.to(); page++) {
                    if (places.count(page) > 0 && talk.isSaid(page)) size += talk.near(page, places, window, near);
                }
            }
        }
        return new Collocates(near.values().stream()
                .map(it -> new Collocate(it.word, it.count, anywhere.getOrDefault(it.key, it).count, it.documents)).toList(),
                size, anywhere.values().stream().mapToLong(it -> it.count).sum());
    }

    private Map<String, Tally> tallies(Query scope) throws IOException {
        var found = new HashMap<String, Tally>();
        var ofCodings = isOfCodings(scope);
        for (var where : segments) {
            var pages = where.pages(scope);
            for (var run : where.segment().runs().values()) {
                var talk = new Talk(where, run);
                if (ofCodings) talk.in(where.relations().passages(scope, run), found);
                else talk.in(pages, found);
            }
        }
        return found;
    }

    private static boolean isOfCodings(Query scope) {
        return Lights.asksForCodings(scope) && new Lights(scope).isEmpty();
    }

    private static final class Tally {
        private final String key;
        private final String word;
        private long count;
        private int documents;
        private Run last;

        Tally(String key, String word) {
            this.key = key;
            this.word = word;
        }

        void add(Run run) {
            count++;
            if (run != last) documents++;
            last = run;
        }
    }

    /// A word where it stands.
    private record Said(int start, int end, String lower, String key) {}

    /// What is said in one document.
    private final class Talk {
        private final PageTable pages;
        private final Run run;
        private final Document document;
        private final Set<String> left;
        private String text = "";

        Talk(Places where, Run run) {
            this.pages = where.segment().pages();
            this.run = run;
            this.document = where.criteria().study().document(run.document()).orElseThrow();
            this.left = stops.of(document.text().language());
        }

        void in(FixedBitSet wanted, Map<String, Tally> found) {
            for (var page = run.from(); page < run.to(); page++) {
                if (wanted.get(page) && isSaid(page)) each(pages.start(page), pages.end(page), word -> count(word, found));
            }
        }

        /// Front matter says who speaks and when; nobody says it. A text without turns is all there is.
        private boolean isSaid(int page) {
            return pages.turn(page) > 0 || document.turns().isEmpty();
        }

        /// A word in several passages is one word.
        void in(Passages passages, Map<String, Tally> found) {
            var done = 0;
            for (var at = 0; at < passages.size(); at++) {
                var from = Math.max(done, passages.start(at));
                for (var page = pages.firstEndingAfter(from, run); page < run.to(); page++) {
                    if (pages.start(page) >= passages.end(at)) break;
                    if (isSaid(page))
                        each(Math.max(from, pages.start(page)), Math.min(passages.end(at), pages.end(page)),
                                word -> count(word, found));
                }
                done = Math.max(done, passages.end(at));
            }
        }

        /// How many words stand near the places in a page; the words of the places themselves do not.
        int near(int page, Occurrences places, int window, Map<String, Tally> found) {
            var words = new ArrayList<Said>();
            each(pages.start(page), pages.end(page), words::add);
            var near = new BitSet();
            var itself = new BitSet();
            var first = 0;
            for (var place = places.from(page); place < places.to(page); place++) {
                while (first < words.size() && words.get(first).end <= places.start(place)) first++;
                var last = first;
                while (last < words.size() && words.get(last).start < places.end(place)) itself.set(last++);
                near.set(Math.max(0, first - window), (int) Math.min(words.size(), (long) last + window));
            }
            near.andNot(itself);
            near.stream().forEach(at -> count(words.get(at), found));
            return near.cardinality();
        }

        private void each(int from, int to, Consumer<Said> word) {
            if (from >= to) return;
            if (text.isEmpty()) text = texts.apply(document);
            var words = new Words(text, from, to);
            while (words.next()) {
                var lower = Spelling.lower(text, words.start(), words.end());
                word.accept(new Said(words.start(), words.end(), lower, Spelling.folded(lower)));
            }
        }

        private void count(Said word, Map<String, Tally> found) {
            if (left.contains(word.key)) return;
            found.computeIfAbsent(word.key, key -> new Tally(key, word.lower)).add(run);
        }
    }
}
