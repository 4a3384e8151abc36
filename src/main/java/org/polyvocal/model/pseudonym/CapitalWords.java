package org.polyvocal.model.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.pseudonym.Suggestion.Context;

/// Words that are written large, and how often they are written small. Reads text after text; one thread fills it.
final class CapitalWords {
    private static final Set<String> TITLES = WordList.words("title");
    private static final Set<String> PREPOSITIONS = WordList.words("preposition");
    /// Languages that write every noun large.
    private static final Set<String> NOUNS_ARE_LARGE = Set.of("de", "lb");
    private static final int LONGEST = 4;

    private final Map<String, Sightings> words = new HashMap<>();
    private final Map<String, Sightings> phrases = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    /// Large words that follow one another, with what stands before them.
    private record Run(Document document, String text, List<Span> words, String before, boolean begins) {
        Run(Document document, String text, String before, boolean begins) {
            this(document, text, new ArrayList<>(), before, begins);
        }

        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Run of " + words.size() + " in " + document;
        }
    }

    Map<String, Sightings> words() {
        return words;
    }

    Map<String, Sightings> phrases() {
        return phrases;
    }

    int small(String word) {
        return small.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    void read(Document document, String text, Span within) {
        var run = new Run(document, text, "", true);
        var before = "";
        var end = within.start();
        for (var at = within.start(); at < within.end();) {
            var to = wordEnd(text, at, within.end());
            if (to == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            var word = text.substring(at, to);
            if (isLarge(word)) {
                var gap = text.substring(end, at);
                var titled = TITLES.contains(before) && gap.length() <= 2;
                if (titled || !gap.equals(" ") || run.words().isEmpty()) {
                    close(run);
                    run = new Run(document, text, titled || gap.equals(" ") ? before : "",
                            !titled && (end == within.start() || ends(gap)));
                }
                run.words().add(new Span(at, to));
            } else {
                close(run);
                run = new Run(document, text, "", false);
                small.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            before = word.toLowerCase(Locale.ROOT);
            end = to;
            at = to;
        }
        close(run);
    }

    /// Whether a sentence may begin after what stands between two words.
    private static boolean ends(String gap) {
        return gap.codePoints().anyMatch(point -> ".?!:…\n\"“„«»‘(—–[]•".indexOf(point) >= 0);
    }

    private void close(Run run) {
        if (run.words().isEmpty()) return;
        var names = run.words();
        var addressed = TITLES.contains(run.before());
        if (NOUNS_ARE_LARGE.contains(run.document().text().language().getLanguage()) && !addressed) return;
        for (var at = 0; at < names.size(); at++) {
            see(words, names.get(at), at > 0 || !run.begins() || addressed, run);
        }
        seePhrase(names, run);
        if (run.begins() && names.size() > 2) seePhrase(names.subList(1, names.size()), run);
    }

    /// The first word of a sentence may belong to the name or not: so both are tried.
    private void seePhrase(List<Span> names, Run run) {
        if (names.size() < 2 || names.size() > LONGEST) return;
        see(phrases, new Span(names.getFirst().start(), names.getLast().end()), true, run);
    }

    private static void see(Map<String, Sightings> among, Span span, boolean within, Run run) {
        var seen = among.computeIfAbsent(span.of(run.text()), _ -> new Sightings());
        seen.seen(new Context(run.document().id(), span), within);
        if (TITLES.contains(run.before())) seen.asPerson();
        else if (within && PREPOSITIONS.contains(run.before())) seen.asPlace();
    }

    private static boolean isLarge(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isTitleCase(word.codePointAt(0));
    }

    /// Letters, with an apostrophe or a hyphen between them; a possessive s is not the name's.
    private static int wordEnd(String text, int from, int limit) {
        var at = from;
        while (at < limit) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            if (!Letters.isLetter(point) && !(at > from && joins(text, point, next, limit))) break;
            at = next;
        }
        return at;
    }

    private static boolean joins(String text, int point, int next, int limit) {
        if (next >= limit || !Letters.isLetter(text.codePointAt(next))) return false;
        if (Letters.isHyphen(point)) return true;
        var possessive = text.charAt(next) == 's' && (next + 1 >= limit || !Letters.isLetter(text.charAt(next + 1)));
        return (point == '\'' || point == '’') && !possessive;
    }
}
