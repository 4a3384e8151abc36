package org.polyvocal.workbench.recordings;

import java.nio.file.Path;
import java.util.Objects;

/// Where a recording lies on this computer.
///
/// @param file where it was linked
public record Whereabouts(Path file, State state) {
    public enum State {
        /// As it was when it was linked.
        THERE,
        /// Something is there that is not what was linked.
        CHANGED, MISSING
    }

    public Whereabouts {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(state, "state");
    }

    /// Paths may be names, which stay out of logs.
    @Override
    public String toString() {
        return "Whereabouts: " + state;
    }
}
