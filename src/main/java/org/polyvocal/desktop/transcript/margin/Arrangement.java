package org.polyvocal.desktop.transcript.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;

/// Everything that stands in the margin just now, and where.
record Arrangement(List<Bracket> brackets, Labels labels, List<Overflow> crowds) {
    static final Arrangement NOTHING = new Arrangement(List.of(), Labels.of(List.of(), _ -> false, 0), List.of());
    /// Beyond the edge of the canvas, where a bracket goes that has its end out of sight.
    private static final double OUTSIDE = 12;

    /// @param codings in reading order, each with its lane
    /// @param prominent the codings that are named whatever the crowd
    static Arrangement of(List<ShownCoding> codings, Lanes lanes, Sight sight, Predicate<ShownCoding> prominent, double height) {
        var seen = sight.visible();
        if (seen.isEmpty()) return NOTHING;
        var brackets = new ArrayList<Bracket>();
        for (var at = 0; at < codings.size(); at++) {
            var shown = codings.get(at);
            if (shown.span().start() >= seen.get().end()) break;
            if (!shown.span().overlaps(seen.get())) continue;
            var bracket = new Bracket(shown, lanes.of(at), top(shown.span(), seen.get(), sight),
                    bottom(shown.span(), seen.get(), sight, height));
            if (bracket.bottom() > 0 && bracket.top() < height) brackets.add(bracket);
        }
        return new Arrangement(brackets, Labels.of(brackets, it -> prominent.test(it.shown()), height), Overflow.of(brackets));
    }

    /// The coding whose bracket or name is at this point.
    Optional<ShownCoding> at(double x, double y) {
        var bracket = x < Brush.LABELS - 8
                ? brackets.stream().filter(it -> it.isAt(x, y)).findFirst()
                : labels.at(y);
        return bracket.map(Bracket::shown);
    }

    Optional<Bracket> bracketOf(Predicate<ShownCoding> wanted) {
        return brackets.stream().filter(bracket -> wanted.test(bracket.shown())).findFirst();
    }

    private static double top(Span span, Span seen, Sight sight) {
        return seen.contains(span.start()) ? sight.line(span.start()).map(Extent::top).orElse(-OUTSIDE) : -OUTSIDE;
    }

    private static double bottom(Span span, Span seen, Sight sight, double height) {
        var last = span.end() - 1;
        return seen.contains(last) ? sight.line(last).map(Extent::bottom).orElse(height + OUTSIDE) : height + OUTSIDE;
    }
}
