package org.polyvocal.desktop.transcript;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.model.Span;

/// Sums of spans.
final class Spans {
    private Spans() {}

    /// All from the first character of either to the last.
    static Span cover(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /// The same characters in as few spans as can be.
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
