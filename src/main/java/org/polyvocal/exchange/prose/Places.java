package org.polyvocal.exchange.prose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polyvocal.model.Span;

/// Where in the finished text the anchors have come to stand.
final class Places {
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final NavigableMap<Integer, Duration> moments = new TreeMap<>();
    private final NavigableSet<Integer> headings = new TreeSet<>();
    private final List<Span> strong = new ArrayList<>();

    /// Takes in the anchors of a passage that begins at `offset`.
    void take(Passage passage, int offset) {
        passage.anchors().forEach(anchor -> put(anchor.moved(offset)));
    }

    /// Takes in the anchors of a passage whose words were written in another form at `offset`.
    void takeAt(Passage passage, int offset) {
        passage.anchors().forEach(anchor -> put(new Anchor(offset, anchor.id(), anchor.edge())));
    }

    private void put(Anchor anchor) {
        switch (anchor.edge()) {
            case START -> starts.put(anchor.id(), anchor.at());
            case END -> ends.put(anchor.id(), anchor.at());
            case PLACE -> {
                starts.putIfAbsent(anchor.id(), anchor.at());
                ends.putIfAbsent(anchor.id(), anchor.at());
            }
            case HEADING -> headings.add(anchor.at());
            case STRONG -> strong.add(new Span(anchor.at(), anchor.at() + Integer.parseInt(anchor.id())));
            case MOMENT -> moments.putIfAbsent(anchor.at(), Duration.ofMillis(Long.parseLong(anchor.id())));
        }
    }

    /// The first moment of the recording named from `span`'s start to before its end.
    Optional<Duration> moment(Span span) {
        return moments.subMap(span.start(), span.end()).values().stream().findFirst();
    }

    /// What is set in bold, piece after piece; what only blanks part is one piece.
    List<Span> strong(String text) {
        var pieces = new ArrayList<Span>();
        for (var piece : strong) {
            var inside = new Span(piece.start(), Math.min(piece.end(), text.length()));
            pieces.add(goesOn(text, pieces, inside) ? new Span(pieces.removeLast().start(), inside.end()) : inside);
        }
        return pieces;
    }

    private static boolean goesOn(String text, List<Span> pieces, Span next) {
        if (pieces.isEmpty() || pieces.getLast().end() > next.start()) return false;
        var between = text.substring(pieces.getLast().end(), next.start());
        return between.isBlank() && between.indexOf('\n') < 0;
    }

    int headings() {
        return headings.size();
    }

    /// The first heading within `span` and not at its beginning.
    OptionalInt heading(Span span) {
        var next = headings.higher(span.start());
        return next != null && next < span.end() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /// The words that `id` marks; where it marks a place between words, the word before it on the line, or else the next.
    Optional<Span> span(String id, String text) {
        var one = starts.getOrDefault(id, ends.get(id));
        if (one == null) return Optional.empty();
        var other = ends.getOrDefault(id, one);
        var from = Math.min(one, other);
        var marked = from == Math.max(one, other) ? Optional.<Span>empty() : new Span(from, Math.max(one, other)).trimmed(text);
        return marked.or(() -> wordBefore(text, from)).or(() -> wordAfter(text, from));
    }

    private static Optional<Span> wordBefore(String text, int place) {
        var end = place;
        while (end > 0 && text.charAt(end - 1) != '\n' && Character.isWhitespace(text.charAt(end - 1))) end--;
        var start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static Optional<Span> wordAfter(String text, int place) {
        var start = place;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        var end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
