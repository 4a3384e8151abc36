package org.polyvocal.index.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;

/// The words of a stretch, cut once and looked up once, for the two streams in which Lucene takes them in: as they are
/// written, and without their endings. An interview says the same few thousand words again and again, so what becomes of a
/// word is remembered.
///
/// ```
/// var wording = Wording.in(language);
/// wording.over(text, from, to);      // then give exact() and stemmed() to a field each; again for the next stretch
/// ```
///
/// For one language, and for one thread.
public final class Wording {
    private static final int REMEMBERED = 100_000;

    private final Stemmer stemmer;
    private final Map<String, Terms> known = new HashMap<>();
    private final TokenStream exact = new WordStream(this, Terms::exact);
    private final TokenStream stemmed = new WordStream(this, Terms::stemmed);
    private Terms[] terms = new Terms[256];
    private int[] starts = new int[terms.length];
    private int[] ends = new int[terms.length];
    private boolean[] parts = new boolean[terms.length];
    private int count;

    private Wording(Stemmer stemmer) {
        this.stemmer = stemmer;
    }

    public static Wording in(Locale language) {
        return new Wording(Stemmer.of(language));
    }

    public void over(CharSequence text, int from, int to) {
        count = 0;
        var words = new Words(text, from, to);
        while (words.next()) {
            add(text, words.start(), words.end(), false);
            if (words.hasParts()) words.parts().forEach(part -> add(text, part.start(), part.end(), true));
        }
    }

    /// Words as they are written, but for case and accents.
    public TokenStream exact() {
        return exact;
    }

    /// Words without their endings.
    public TokenStream stemmed() {
        return stemmed;
    }

    private void add(CharSequence text, int start, int end, boolean part) {
        if (count == terms.length) grow();
        terms[count] = terms(Spelling.lower(text, start, end));
        starts[count] = start;
        ends[count] = end;
        parts[count++] = part;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, 2 * count);
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        parts = Arrays.copyOf(parts, 2 * count);
    }

    private Terms terms(String lower) {
        var remembered = known.get(lower);
        if (remembered != null) return remembered;
        if (known.size() > REMEMBERED) known.clear();
        var terms = Terms.of(lower, stemmer);
        known.put(lower, terms);
        return terms;
    }

    int count() {
        return count;
    }

    Terms terms(int at) {
        return terms[at];
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    /// Whether it is a part of the last word before it that is none.
    boolean isPart(int at) {
        return parts[at];
    }
}
