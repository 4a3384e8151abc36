package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.List;

/// What is shown on a screen at one time.
///
/// @param lines as written, markup included; an empty one parts two paragraphs
record Cue(Duration start, Duration end, List<String> lines) {
    Cue {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Cue at " + start;
    }
}
