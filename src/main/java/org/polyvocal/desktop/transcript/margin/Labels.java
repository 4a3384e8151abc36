package org.polyvocal.desktop.transcript.margin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The names beside the lanes. Each stands level with the first line of its bracket, or is pushed down by the names above
/// it; one that would be pushed too far stays away.
final class Labels {
    static final double PITCH = 19;
    private static final double FURTHEST = 96;
    private static final double HALF_LINE = 9;

    private final List<Label> placed;

    private Labels(List<Label> placed) {
        this.placed = placed;
    }

    /// A name's place; `y` is its middle.
    record Label(Bracket bracket, double y) {}

    /// @param prominent the brackets that are named whatever the crowd
    static Labels of(List<Bracket> brackets, Predicate<Bracket> prominent, double height) {
        var placed = new ArrayList<Label>();
        var free = Double.NEGATIVE_INFINITY;
        for (var bracket : brackets.stream().sorted(Comparator.comparingDouble(Labels::wished)).toList()) {
            var y = Math.max(wished(bracket), free);
            var fits = bracket.hasLane() && y - wished(bracket) <= FURTHEST && y <= height;
            if (!fits && !prominent.test(bracket)) continue;
            placed.add(new Label(bracket, y));
            free = y + PITCH;
        }
        return new Labels(placed);
    }

    List<Label> placed() {
        return placed;
    }

    Optional<Bracket> at(double y) {
        return placed.stream().filter(label -> Math.abs(y - label.y) < PITCH / 2).map(Label::bracket).findFirst();
    }

    private static double wished(Bracket bracket) {
        return Math.max(bracket.top(), 0) + HALF_LINE;
    }
}
