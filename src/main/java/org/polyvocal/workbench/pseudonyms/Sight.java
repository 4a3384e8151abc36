package org.polyvocal.workbench.pseudonyms;

import org.polyvocal.model.Span;
import org.polyvocal.model.pseudonym.Found;

/// A name where it stands in a study, with the words around it.
///
/// @param where in words: “the text of ‘Interview 3’”
public record Sight(Found found, String where, String before, String name, String after) {
    private static final int AROUND = 48;
    private static final int WORD = 20;

    static Sight of(Found found, String where, String written) {
        var span = found.occurrence().span();
        var around = around(written, span);
        return new Sight(found, where, line(written.substring(around.start(), span.start())), line(span.of(written)),
                line(written.substring(span.end(), around.end())));
    }

    /// A stretch of a text with its neighbourhood, from a word to a word where words are parted by blanks.
    static Span around(String text, Span span) {
        var from = Math.max(0, span.start() - AROUND);
        var to = Math.min(text.length(), span.end() + AROUND);
        var first = from;
        while (first > 0 && first < span.start() && !Character.isWhitespace(text.charAt(first - 1))) first++;
        var last = to;
        while (last < text.length() && last > span.end() && !Character.isWhitespace(text.charAt(last))) last--;
        return new Span(first - from < WORD ? first : whole(text, from), to - last < WORD ? last : whole(text, to));
    }

    /// Not between the halves of a character.
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    static String line(String words) {
        return words.replaceAll("\\s", " ");
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Sight of " + found;
    }
}
