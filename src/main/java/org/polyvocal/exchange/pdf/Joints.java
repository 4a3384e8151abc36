package org.polyvocal.exchange.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where a line ends a paragraph and where it only ran out of paper. A printer begins a new line when the next word does
/// not fit; so where the next word would have fitted, somebody wanted the line to end.
final class Joints {
    private static final float INDENT = 0.6f;
    private static final double MOSTLY = 0.5;
    private static final double NEARLY_ALL = 0.85;
    private static final double LETTER = 1.4;
    private static final double HAIR = 0.05;
    private static final double OFTEN = 0.25;
    private static final float LOOSE = 0.25f;
    private final List<Line> lines;
    private final Margins margins;
    private final Set<Integer> openings;
    private final float leading;

    /// @param labels the lines that look as if somebody began to speak, each with who that would be
    /// @param paper  how wide a page is
    Joints(List<Line> lines, Map<Integer, String> labels, float paper) {
        this.lines = lines;
        this.margins = new Margins(lines, paper);
        this.leading = leading();
        this.openings = openings(labels);
    }

    /// Words before a colon can come to stand at the beginning of a line because the one before it was full; a speaker
    /// begins a line of their own, or speaks so often that it is no chance.
    private Set<Integer> openings(Map<Integer, String> labels) {
        var all = labels.values().stream().collect(Collectors.groupingBy(label -> label, Collectors.counting()));
        var own = labels.entrySet().stream().filter(label -> beginsParagraph(label.getKey()))
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.counting()));
        if (own.isEmpty()) return labels.keySet();
        return labels.entrySet().stream().filter(label -> all.get(label.getValue()) > OFTEN * labels.size()
                || own.getOrDefault(label.getValue(), 0L) >= MOSTLY * all.get(label.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private boolean beginsParagraph(int at) {
        return at == 0 || !isFull(at - 1)
                || lines.get(at - 1).sharesColumnWith(lines.get(at)) && distance(at - 1) > leading * (1 + LOOSE);
    }

    /// Whether the line after `at` goes on with the paragraph that began on line `first`.
    boolean goesOn(int first, int at) {
        if (at + 1 == lines.size() || openings.contains(at + 1) || !isFull(at)) return false;
        var line = lines.get(at);
        var next = lines.get(at + 1);
        if (line.sharesColumnWith(next) && distance(at) > leading * (1 + LOOSE)) return false;
        var step = margins.indent(next) - margins.indent(line);
        return first == at || Math.abs(step) < INDENT * line.size();
    }

    /// Whether room was left before the line after `at`. At the end of a page nobody can see it; but a name on a line of its
    /// own belongs to the words that follow.
    boolean isApart(int at) {
        if (!lines.get(at).sharesColumnWith(lines.get(at + 1))) return !openings.contains(at);
        return distance(at) > leading * (1 + LOOSE);
    }

    /// Whether lines that run on leave no room for another letter, though no printer has moved their letters apart.
    boolean fillLines() {
        var rooms = IntStream.range(0, lines.size() - 1).filter(at -> goesOn(at, at)).mapToObj(at -> margins.room(lines.get(at)))
                .toList();
        var filled = rooms.stream().filter(room -> room < LETTER).count();
        var moved = rooms.stream().filter(room -> room < HAIR).count();
        return !rooms.isEmpty() && filled >= NEARLY_ALL * rooms.size() && moved < MOSTLY * rooms.size();
    }

    private boolean isFull(int at) {
        return at + 1 < lines.size() && !margins.fits(lines.get(at), lines.get(at + 1));
    }

    private float distance(int at) {
        return lines.get(at + 1).baseline() - lines.get(at).baseline();
    }

    /// The commonest distance between a full line and the next; between lines that end where somebody wanted it, there may be
    /// more.
    private float leading() {
        var distances = IntStream.range(0, lines.size() - 1)
                .filter(at -> lines.get(at).sharesColumnWith(lines.get(at + 1)) && isFull(at)).mapToObj(at -> distance(at))
                .filter(distance -> distance > 0).collect(Collectors.groupingBy(it -> Math.round(it * 2), Collectors.counting()));
        return distances.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() / 2f)
                .orElseGet(() -> lines.isEmpty() ? 0 : lines.getFirst().size() * 1.3f);
    }
}
