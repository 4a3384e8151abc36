package org.polyvocal.desktop.palette;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A text made ready for matching: without letter case and accents, unit by unit as long as the original, so that what
/// matches here can be lit there.
public final class Folded {
    private final String original;
    private final String folded;
    private final int[] wordStarts;

    public Folded(String original) {
        this.original = original;
        this.folded = fold(original);
        this.wordStarts = IntStream.range(0, folded.length()).filter(this::startsWord).toArray();
    }

    public String original() {
        return original;
    }

    /// The same letters however they are written: `É` as `e`.
    public static String fold(String text) {
        var letters = text.toCharArray();
        for (var at = 0; at < letters.length; at++) letters[at] = folded(letters[at]);
        return new String(letters);
    }

    int length() {
        return folded.length();
    }

    char at(int place) {
        return folded.charAt(place);
    }

    boolean has(String wanted, int place) {
        return folded.startsWith(wanted, place);
    }

    /// Where a word starts with `wanted`; -1 when none does.
    int wordWith(String wanted) {
        var at = folded.indexOf(wanted);
        while (at >= 0 && Arrays.binarySearch(wordStarts, at) < 0) at = folded.indexOf(wanted, at + 1);
        return at;
    }

    int[] wordStarts() {
        return wordStarts;
    }

    /// The first word that starts at or after `from` with this letter; -1 when there is none.
    int wordFrom(int from, char letter) {
        var first = Arrays.binarySearch(wordStarts, from);
        for (var at = first < 0 ? -first - 1 : first; at < wordStarts.length; at++) {
            if (folded.charAt(wordStarts[at]) == letter) return wordStarts[at];
        }
        return -1;
    }

    /// The first place at or after `from` in the same word with this letter; -1 when there is none.
    int insideWord(int from, char letter) {
        for (var at = from; at < folded.length() && Character.isLetterOrDigit(folded.charAt(at)); at++) {
            if (folded.charAt(at) == letter) return at;
        }
        return -1;
    }

    private boolean startsWord(int at) {
        if (!Character.isLetterOrDigit(folded.charAt(at))) return false;
        return at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))
                || Character.isUpperCase(original.charAt(at)) && Character.isLowerCase(original.charAt(at - 1));
    }

    private static char folded(char letter) {
        if (letter < 0x80) return Character.toLowerCase(letter);
        if (Character.isSurrogate(letter)) return letter;
        return Character.toLowerCase(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0));
    }
}
