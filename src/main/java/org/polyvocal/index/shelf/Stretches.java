package org.polyvocal.index.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;

/// What of a document's text is searched: the talk of every turn, and every paragraph outside turns. The labels and time
/// stamps of turns are not what anybody said.
final class Stretches {
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n[^\\S\\n]*\\n");

    /// @param turn its number, from 1; 0 outside turns
    record Stretch(int turn, Span span) {}

    private Stretches() {}

    /// In the order of the text.
    static List<Stretch> of(Document document, String text) {
        var stretches = new ArrayList<Stretch>();
        var from = 0;
        for (var at = 0; at < document.turns().size(); at++) {
            Turn turn = document.turns().get(at);
            paragraphs(text, from, turn.span().start(), stretches);
            stretches.add(new Stretch(at + 1, turn.talk()));
            from = turn.span().end();
        }
        paragraphs(text, from, text.length(), stretches);
        return stretches;
    }

    private static void paragraphs(String text, int from, int to, List<Stretch> stretches) {
        if (from >= to) return;
        var breaks = BETWEEN_PARAGRAPHS.matcher(text).region(from, to);
        var start = from;
        while (breaks.find()) {
            paragraph(text, start, breaks.start(), stretches);
            start = breaks.end();
        }
        paragraph(text, start, to, stretches);
    }

    private static void paragraph(String text, int from, int to, List<Stretch> stretches) {
        if (from >= to) return;
        new Span(from, to).trimmed(text).ifPresent(span -> stretches.add(new Stretch(0, span)));
    }
}
