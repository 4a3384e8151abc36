package org.polyvocal.desktop.palette;

import java.util.List;
import org.polyvocal.model.Span;

/// The words outside a code's name that matched, short enough for a line.
///
/// @param lit which of the words' letters were typed
public record Found(Field field, String words, List<Span> lit) {
    private static final int LEAD = 24;

    public Found {
        lit = List.copyOf(lit);
    }

    /// Leaves away what stands too far before the first lit letter.
    static Found around(Field field, String text, List<Span> lit) {
        var first = lit.stream().mapToInt(Span::start).min().orElse(0);
        if (!field.ofRule() || first <= LEAD) return new Found(field, text, lit);
        var cut = text.lastIndexOf(' ', first - 1);
        while (cut > first - LEAD && text.lastIndexOf(' ', cut - 1) > first - LEAD) cut = text.lastIndexOf(' ', cut - 1);
        var by = cut + 1;
        return new Found(field, "… " + text.substring(by),
                lit.stream().map(span -> new Span(span.start() - by + 2, span.end() - by + 2)).toList());
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Found in " + field;
    }
}
