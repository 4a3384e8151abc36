package org.polyvocal.exchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a printed document that no line end breaks, and whether the document breaks words at all.
final class Vocabulary {
    static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}\\p{N}’'-]*[\\p{L}\\p{M}\\p{N}])([-‐\u00AD])$");
    static final Pattern OPENING = Pattern.compile("^[\\p{L}\\p{M}\\p{N}’']+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’']+(?:[-‐][\\p{L}\\p{M}’']+)*");
    private static final double OFTEN = 0.04;
    private final Set<String> words = new HashSet<>();
    private final boolean breaksWords;

    Vocabulary(List<String> lines) {
        var before = "";
        for (var line : lines) {
            var broken = isBroken(line);
            var after = isBroken(before);
            WORD.matcher(line).results().filter(word -> !(after && word.start() == 0) && !(broken && isLast(word, line)))
                    .forEach(word -> words.add(word.group()));
            before = line;
        }
        this.breaksWords = breaksWords(lines);
    }

    private static boolean isLast(MatchResult word, String line) {
        return word.end() >= line.length() - 1;
    }

    static boolean isBroken(String line) {
        return !line.isEmpty() && "-‐\u00AD".indexOf(line.charAt(line.length() - 1)) >= 0 && BROKEN.matcher(line).find();
    }

    /// A word that a line end breaks stands whole somewhere else, sooner or later; and a document that breaks words breaks many.
    private boolean breaksWords(List<String> lines) {
        var breaks = 0;
        var balance = 0;
        for (var at = 1; at < lines.size(); at++) {
            var broken = BROKEN.matcher(lines.get(at - 1));
            var opening = OPENING.matcher(lines.get(at));
            if (!isBroken(lines.get(at - 1)) || !broken.find() || !opening.find()) continue;
            if (Character.isLowerCase(opening.group().charAt(0))) breaks++;
            if (words.contains(broken.group(1) + opening.group())) balance++;
            if (words.contains(broken.group(1) + "-" + opening.group())) balance--;
        }
        return balance > 0 || breaks > OFTEN * lines.size();
    }

    boolean breaksWords() {
        return breaksWords;
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /// Perhaps at the beginning of a sentence.
    boolean hasInAnyPlace(String word) {
        return has(word) || has(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    @Override
    public String toString() {
        return words.size() + " words";
    }
}
