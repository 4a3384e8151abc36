package org.polyvocal.index.alike;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.polyvocal.index.text.Spelling;
import org.polyvocal.index.text.Stemmer;
import org.polyvocal.index.text.StopWords;
import org.polyvocal.index.text.Words;
import org.polyvocal.model.Span;

/// Takes passages apart into the numbers of their words: without endings, and without words that say little.
final class Bags {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<String, Stemmer> stemmers = new HashMap<>();
    private final StopWords stops = StopWords.byLanguage();

    /// In ascending order; a word that is said twice is there twice.
    int[] of(String text, Span span, Locale language) {
        var stemmer = stemmers.computeIfAbsent(language.getLanguage(), _ -> Stemmer.of(language));
        var left = stops.of(language);
        var found = new int[span.length()];
        var count = 0;
        var each = new Words(text, span.start(), span.end());
        while (each.next()) {
            var lower = Spelling.lower(text, each.start(), each.end());
            if (!left.contains(Spelling.folded(lower))) found[count++] = number(stemmer.stem(lower), lower);
        }
        var bag = Arrays.copyOf(found, count);
        Arrays.sort(bag);
        return bag;
    }

    private int number(String stem, String word) {
        var number = numbers.computeIfAbsent(stem, _ -> numbers.size());
        words.putIfAbsent(number, word);
        return number;
    }

    /// A word of this number, as it was first said.
    String word(int number) {
        return words.get(number);
    }

    int count() {
        return numbers.size();
    }
}
