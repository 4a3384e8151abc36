package org.polyvocal.index.alike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Study;

/// The words of all coded passages, compared with those of one by BM25 (Robertson and others, 1994).
///
/// Passages that were taken apart once are remembered, so that a coding more costs nothing. For one thread at a time.
///
/// ```
/// var passages = new CodedPassages(session::text);
/// var alike = passages.like(passage, study, coding -> true);
/// ```
public final class CodedPassages {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    private static final int SHOWN_WORDS = 5;

    private final Function<Document, String> texts;
    private final Bags bags = new Bags();
    private Map<Key, int[]> known = new HashMap<>();

    /// What a bag is made of: a revision of the text makes another.
    private record Key(Passage passage, String sha256) {}

    private record Entry(Coding coding, int[] words) {}

    /// @param texts reads a document's text
    public CodedPassages(Function<Document, String> texts) {
        this.texts = texts;
    }

    /// Codings whose passages share words with this one, the most alike first; those that overlap it are left out.
    ///
    /// @param meant which codings are looked at
    public List<Likeness> like(Passage passage, Study study, Predicate<Coding> meant) {
        var document = study.document(passage.document()).orElseThrow();
        var asked = Arrays.stream(bags.of(texts.apply(document), passage.span(), document.text().language())).distinct()
                .toArray();
        var entries = entries(study, coding -> meant.test(coding) && !isHere(coding, passage));
        if (asked.length == 0 || entries.isEmpty()) return List.of();
        var weights = weights(asked, entries);
        var usual = entries.stream().mapToInt(entry -> entry.words.length).average().orElse(1);
        return entries.stream().map(entry -> likeness(entry, asked, weights, usual)).filter(it -> it.score() > 0)
                .sorted(Comparator.comparingDouble(Likeness::score).reversed()
                        .thenComparing(Likeness::coding, Comparator.comparing(Coding::id)))
                .toList();
    }

    private static boolean isHere(Coding coding, Passage passage) {
        return coding.document().equals(passage.document()) && coding.span().overlaps(passage.span());
    }

    private List<Entry> entries(Study study, Predicate<Coding> meant) {
        var now = new HashMap<Key, int[]>();
        var entries = new ArrayList<Entry>();
        for (var document : study.documents()) {
            var text = new String[1];
            for (var coding : study.codings(document.id())) {
                var key = new Key(coding.passage(), document.text().sha256());
                var words = now.computeIfAbsent(key, _ -> Optional.ofNullable(known.get(key))
                        .orElseGet(() -> bags.of(text(document, text), coding.span(), document.text().language())));
                if (meant.test(coding)) entries.add(new Entry(coding, words));
            }
        }
        known = now;
        return entries;
    }

    private String text(Document document, String[] read) {
        if (read[0] == null) read[0] = texts.apply(document);
        return read[0];
    }

    /// A word that is in few passages tells more.
    private double[] weights(int[] asked, List<Entry> entries) {
        var places = new int[bags.count()];
        Arrays.fill(places, -1);
        for (var at = 0; at < asked.length; at++) places[asked[at]] = at;
        var passages = new int[asked.length];
        for (var entry : entries) {
            var last = -1;
            for (var word : entry.words) {
                if (word != last && places[word] >= 0) passages[places[word]]++;
                last = word;
            }
        }
        return Arrays.stream(passages).mapToDouble(count -> Math.log(1 + (entries.size() - count + 0.5) / (count + 0.5)))
                .toArray();
    }

    private Likeness likeness(Entry entry, int[] asked, double[] weights, double usual) {
        var shares = new double[asked.length];
        var score = 0.0;
        for (var at = 0; at < asked.length; at++) {
            var times = times(entry.words, asked[at]);
            if (times == 0) continue;
            var length = SATURATION * (1 - LENGTH + LENGTH * entry.words.length / usual);
            shares[at] = weights[at] * times * (SATURATION + 1) / (times + length);
            score += shares[at];
        }
        return new Likeness(entry.coding, score, score == 0 ? List.of() : best(asked, shares));
    }

    private List<String> best(int[] asked, double[] shares) {
        return IntStream.range(0, asked.length).boxed().filter(at -> shares[at] > 0)
                .sorted(Comparator.comparingDouble((Integer at) -> shares[at]).reversed()).limit(SHOWN_WORDS)
                .map(at -> bags.word(asked[at])).toList();
    }

    private static int times(int[] words, int word) {
        var at = Arrays.binarySearch(words, word);
        if (at < 0) return 0;
        var from = at;
        while (from > 0 && words[from - 1] == word) from--;
        while (at < words.length && words[at] == word) at++;
        return at - from;
    }
}
