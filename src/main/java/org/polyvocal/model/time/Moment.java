package org.polyvocal.model.time;

import java.time.Duration;
import java.util.Objects;

/// When something is said.
///
/// @param exact whether the transcript says so, rather than the length of what is said around it
public record Moment(Duration time, boolean exact) {
    public Moment {
        Objects.requireNonNull(time, "time");
    }
}
