package org.polyvocal.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds sentences in talk, by the rules of the language (Unicode Standard Annex 29, as the JDK has them). A sentence
/// never crosses the stretch it is looked for in, and carries no white space at its ends.
public final class Sentences {
    private Sentences() {}

    /// The sentences of `text` inside `within`, in order.
    public static List<Span> in(String text, Span within, Locale language) {
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(within.of(text));
        var found = new ArrayList<Span>();
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            new Span(within.start() + from, within.start() + to).trimmed(text).ifPresent(found::add);
        }
        return List.copyOf(found);
    }
}
