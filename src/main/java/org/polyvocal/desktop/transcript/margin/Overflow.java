package org.polyvocal.desktop.transcript.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polyvocal.desktop.transcript.page.ShownCoding;

/// Codings for which no lane is left, told by a number in the last lane.
///
/// @param y the middle of the number
record Overflow(List<ShownCoding> shown, double y) {
    private static final double HALF = 8;

    /// One number for each crowd: brackets of which each overlaps the ones before it.
    ///
    /// @param brackets in reading order
    static List<Overflow> of(List<Bracket> brackets) {
        var crowds = new ArrayList<Overflow>();
        var end = Double.NEGATIVE_INFINITY;
        for (var bracket : brackets) {
            if (bracket.hasLane()) continue;
            if (bracket.top() >= end) crowds.add(new Overflow(new ArrayList<>(), Math.max(0, bracket.top()) + HALF));
            crowds.getLast().shown.add(bracket.shown());
            end = Math.max(end, bracket.bottom());
        }
        return crowds;
    }

    static Optional<Overflow> at(List<Overflow> crowds, double x, double y) {
        var left = Bracket.RIGHT - Bracket.PITCH;
        return x < left || x > left + 20
                ? Optional.empty()
                : crowds.stream().filter(crowd -> Math.abs(y - crowd.y) <= HALF).findFirst();
    }

    String words() {
        return "+" + shown.size();
    }
}
