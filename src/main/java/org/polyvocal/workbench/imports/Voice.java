package org.polyvocal.workbench.imports;

import java.util.Objects;
import org.polyvocal.model.Role;

/// A speaker as a file has them, before anybody has said who that is.
///
/// @param label      as it stands in the file
/// @param role       as guessed
/// @param firstWords what they begin with, cut short
public record Voice(String label, Role role, int turns, String firstWords) {
    public Voice {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(firstWords, "firstWords");
    }

    /// Names and words stay out of logs.
    @Override
    public String toString() {
        return "Voice of " + turns + " turns";
    }
}
