package org.polyvocal.workbench.pseudonyms;

import org.polyvocal.model.Span;
import org.polyvocal.model.pseudonym.Found;

/// A name where it stands in a study, with the words around it.
///
/// @param where in words: “the text of ‘Interview 3’”
public record Sight(Found found, String where, String before, String name, String after) {
    private static final int AROUND = 48;

    static Sight of(Found found, String where, String written) {
        var span = found.occurrence().span();
        var around = around(written, span);
        return new Sight(found, where, line(written.substring(around.start(), span.start())), line(span.of(written)),
                line(written.substring(span.end(), around.end())));
    }

    /// A stretch of a text with its neighbourhood, on one line, as far as whole words go.
    static Span around(String text, Span span) {
        var from = Math.max(0, span.start() - AROUND);
        while (from > 0 && from < span.start() && !Character.isWhitespace(text.charAt(from - 1))) from++;
        var to = Math.min(text.length(), span.end() + AROUND);
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) to--;
        return new Span(from, to);
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
