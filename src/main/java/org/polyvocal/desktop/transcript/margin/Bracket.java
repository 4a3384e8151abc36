package org.polyvocal.desktop.transcript.margin;

import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.desktop.transcript.page.ShownCoding;

/// A coding's bracket as it stands in the margin just now.
///
/// @param lane   0 next to the text
/// @param top    of its first line, and `bottom` of its last; beyond the canvas where that line is out of sight
record Bracket(ShownCoding shown, int lane, double top, double bottom) {
    static final double PITCH = 9;
    static final int LANES = 6;
    /// From the left of the canvas to the middle of the first spine: room for the caps and the handles on them.
    private static final double FIRST = 12;
    private static final double REACH = 4;
    /// Where the last lane ends.
    static final double RIGHT = FIRST - 6 + LANES * PITCH;

    boolean hasLane() {
        return lane < LANES;
    }

    /// The middle of its spine.
    double x() {
        return Math.min(lane, LANES - 1) * PITCH + FIRST;
    }

    SpineStyle spine() {
        return shown.corroborated() ? SpineStyle.CORROBORATED : SpineStyle.of(shown.coding().qualifiers().claim());
    }

    boolean isAt(double x, double y) {
        return hasLane() && Math.abs(x - x()) <= REACH && top - 1 <= y && y <= bottom + 1;
    }
}
