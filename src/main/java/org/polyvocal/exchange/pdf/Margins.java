package org.polyvocal.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Between which edges the text of each column stands.
final class Margins {
    /// Where lines end because the paper does, so many of them leave no room for the next word.
    private static final double SOME = 0.2;
    /// A line that takes up so much of the page is as long as a line can be.
    private static final double LONG = 0.6;
    private final float paper;
    private final Map<Integer, Edges> columns = new HashMap<>();

    private record Edges(float left, float right) {}

    /// @param paper how wide a page is
    Margins(List<Line> lines, float paper) {
        this.paper = paper;
        var byColumn = new TreeMap<Integer, List<Line>>();
        lines.forEach(line -> byColumn.computeIfAbsent(line.column(), _ -> new ArrayList<>()).add(line));
        byColumn.forEach((column, its) -> columns.put(column, edges(its)));
    }

    /// The right edge is unknown where all lines are short.
    private Edges edges(List<Line> lines) {
        var starts = lines.stream().map(Line::left).sorted().toList();
        var ends = lines.stream().map(Line::right).sorted().toList();
        var left = starts.get(starts.size() / 20);
        var right = ends.get(ends.size() - 1 - ends.size() / 100);
        var full = IntStream.range(1, lines.size()).filter(at -> !fits(lines.get(at - 1), lines.get(at), right)).count();
        var isEdge = full >= 2 && full >= SOME * lines.size() || right - left > LONG * paper;
        return new Edges(left, isEdge ? right : Float.MAX_VALUE);
    }

    /// Whether the first word of `next` would clearly have fitted on `line`, with a blank before it.
    boolean fits(Line line, Line next) {
        return fits(line, next, columns.get(line.column()).right());
    }

    private static boolean fits(Line line, Line next, float right) {
        return line.right() + 0.5f * line.size() + next.first() < right;
    }

    /// How much room is left at its end, in the height of a letter.
    float room(Line line) {
        return (columns.get(line.column()).right() - line.right()) / line.size();
    }

    /// How far the line is moved in from where its column begins.
    float indent(Line line) {
        return line.left() - columns.get(line.column()).left();
    }
}
