package org.polyvocal.analysis.cooccurrence;

import java.util.Arrays;

/// Where each row is, as stretches that neither overlap nor touch: the codings of a row melted together.
///
/// Two such stretches of different rows that overlap share exactly one region, so regions, shared characters and units
/// with both all come from one sweep over them. A unit is a stretch of length one on a line of units.
final class Runs {
    private final int[] starts;
    private final int[] ends;
    private final int[] rows;
    private final int size;

    private Runs(Layer layer, int allRows, int widening) {
        var most = Arrays.stream(layer.rows()).mapToInt(each -> each.length).sum();
        starts = new int[most];
        ends = new int[most];
        rows = new int[most];
        size = melt(layer, allRows, widening);
    }

    static Runs of(Layer layer, int rows) {
        return new Runs(layer, rows, 0);
    }

    /// Each coding reaches `widening` units further: the windows of that many units more that it falls into, named after
    /// their last unit.
    static Runs windows(Layer layer, int rows, int widening) {
        return new Runs(layer, rows, widening);
    }

    /// Codings come by start, so a run is open until one begins beyond its end.
    private int melt(Layer layer, int allRows, int widening) {
        var open = new int[allRows];
        Arrays.fill(open, -1);
        var used = 0;
        for (var at = 0; at < layer.size(); at++) {
            var start = layer.starts()[at];
            var end = layer.ends()[at] + widening;
            for (var row : layer.rows()[at]) {
                if (open[row] >= 0 && start <= ends[open[row]]) {
                    ends[open[row]] = Math.max(ends[open[row]], end);
                } else {
                    open[row] = used;
                    starts[used] = start;
                    ends[used] = end;
                    rows[used++] = row;
                }
            }
        }
        return used;
    }

    /// Adds how many stretches are shared; a row shares its own with itself.
    void countRegions(Grid regions) {
        countExtents(regions, (_, _) -> 1);
    }

    /// Adds how much is shared.
    void countExtents(Grid extents, Ruler ruler) {
        for (var a = 0; a < size; a++) {
            extents.add(rows[a], rows[a], ruler.between(starts[a], ends[a]));
            for (var b = a + 1; b < size && starts[b] < ends[a]; b++) {
                extents.add(rows[a], rows[b], ruler.between(starts[b], Math.min(ends[a], ends[b])));
            }
        }
    }
}
