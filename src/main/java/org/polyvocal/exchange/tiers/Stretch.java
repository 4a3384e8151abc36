package org.polyvocal.exchange.tiers;

import java.time.Duration;
import java.util.Objects;

/// What is written in a tier from one time to another; perhaps nothing.
public record Stretch(Duration start, Duration end, String words) {
    public Stretch {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        words = words.strip();
    }

    @Override
    public String toString() {
        return "Stretch at " + start;
    }
}
