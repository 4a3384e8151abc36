package org.polyvocal.desktop.transcript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places from which one has jumped, latest first.
final class Trail {
    private static final int LONGEST = 100;

    private final Deque<Stop> stops = new ArrayDeque<>();

    /// @param caret where the caret was, and `top` the first offset in sight
    record Stop(int caret, int top) {}

    void note(Stop stop) {
        stops.push(stop);
        if (stops.size() > LONGEST) stops.removeLast();
    }

    Optional<Stop> back() {
        return Optional.ofNullable(stops.poll());
    }

    void clear() {
        stops.clear();
    }
}
