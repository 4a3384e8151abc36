package org.polyvocal.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Span;

/// How one typed word fits a text, and which letters of the text it lights.
public record Fit(Kind kind, List<Span> lit) {
    /// From the closest to the loosest.
    public enum Kind {
        /// The text starts with it.
        START,
        /// A word of the text starts with it.
        WORD,
        /// Its letters follow one another in the text, the first at the start of a word: `decwh` for *Decide what*.
        LETTERS
    }

    public Fit {
        lit = List.copyOf(lit);
    }

    /// @param typed folded, not empty
    public static Optional<Fit> of(String typed, Folded text) {
        return whole(typed, text).or(() -> typed.length() < 2 ? Optional.empty() : letters(typed, text));
    }

    /// Only where the typed letters stand together.
    static Optional<Fit> whole(String typed, Folded text) {
        if (text.has(typed, 0)) return Optional.of(new Fit(Kind.START, List.of(new Span(0, typed.length()))));
        var start = text.wordWith(typed);
        return start < 0 ? Optional.empty() : Optional.of(new Fit(Kind.WORD, List.of(new Span(start, start + typed.length()))));
    }

    private static Optional<Fit> letters(String typed, Folded text) {
        for (var start : text.wordStarts()) {
            if (text.at(start) != typed.charAt(0)) continue;
            var found = lettersFrom(start, typed, text);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<Fit> lettersFrom(int start, String typed, Folded text) {
        var lit = new ArrayList<Span>();
        var from = start;
        var at = start;
        for (var letter : typed.substring(1).toCharArray()) {
            var next = next(at + 1, letter, text);
            if (next < 0) return Optional.empty();
            if (next != at + 1) {
                lit.add(new Span(from, at + 1));
                from = next;
            }
            at = next;
        }
        lit.add(new Span(from, at + 1));
        return Optional.of(new Fit(Kind.LETTERS, lit));
    }

    /// The letter right there, or else at the start of a later word, or else further on in this word.
    private static int next(int from, char letter, Folded text) {
        if (from < text.length() && text.at(from) == letter) return from;
        var word = text.wordFrom(from, letter);
        return word >= 0 ? word : text.insideWord(from, letter);
    }
}
