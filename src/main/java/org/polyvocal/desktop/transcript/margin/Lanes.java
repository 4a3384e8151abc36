package org.polyvocal.desktop.transcript.margin;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.polyvocal.model.Span;

/// Deals codings to lanes so that no two brackets of a lane meet. Decided once for a whole document, from offsets alone:
/// what is on the screen plays no part, so a bracket keeps its lane while one scrolls.
public final class Lanes {
    /// No line of the page is longer. Two passages of one paragraph that far apart cannot share a line.
    private static final int LONGEST_LINE = 100;

    private final int[] lane;
    private final int count;

    private Lanes(int[] lane, int count) {
        this.lane = lane;
        this.count = count;
    }

    /// @param spans in reading order
    /// @param paragraphEnd where the paragraph that holds an offset ends
    public static Lanes of(List<Span> spans, IntUnaryOperator paragraphEnd) {
        var lane = new int[spans.size()];
        var freeFrom = new int[Math.max(1, spans.size())];
        var count = 0;
        for (var at = 0; at < lane.length; at++) {
            var span = spans.get(at);
            var free = 0;
            while (free < count && freeFrom[free] > span.start()) free++;
            count = Math.max(count, free + 1);
            freeFrom[free] = Math.min(span.end() + LONGEST_LINE, paragraphEnd.applyAsInt(span.end() - 1) + 1);
            lane[at] = free;
        }
        return new Lanes(lane, count);
    }

    /// The lane of the coding with this place in reading order; 0 is the one next to the text.
    public int of(int at) {
        return lane[at];
    }

    public int count() {
        return count;
    }
}
