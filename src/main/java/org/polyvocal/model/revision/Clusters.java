package org.polyvocal.model.revision;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Span;

/// Where a text may be cut: never inside what a reader sees as one character, be it a surrogate pair, a letter with its
/// combining marks, or a carriage return with its line feed.
final class Clusters {
    /// No character is longer that anybody writes, so no more than this of the text needs to be looked at.
    private static final int REACH = 64;
    private static final int ASCII = 0x80;

    private Clusters() {}

    static boolean mayCut(String text, int at) {
        if (at <= 0 || at >= text.length()) return true;
        var left = text.charAt(at - 1);
        var right = text.charAt(at);
        if (left < ASCII && right < ASCII) return left != '\r' || right != '\n';
        var from = Math.max(0, at - REACH);
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text.substring(from, Math.min(text.length(), at + REACH)));
        return breaks.isBoundary(at - from);
    }

    /// The span without white space at its ends, but for a blank that carries a mark; empty when there is nothing else.
    static Optional<Span> trimmed(String text, Span span) {
        return span.trimmed(text).map(words -> new Span(cutBefore(text, words.start()), words.end()));
    }

    /// The nearest place up to and including `at` where the text may be cut.
    static int cutBefore(String text, int at) {
        var cut = at;
        while (!mayCut(text, cut)) cut--;
        return cut;
    }
}
