package org.polyvocal.model.loss;

import java.util.List;

/// What became of the things of one kind.
///
/// @param read    how many there were
/// @param written how many have come across, those that were changed among them
/// @param detail  what was changed or left out, and why; empty when all is as it was
public record LossLine(String kind, int read, int written, int changed, int dropped, String detail) {
    /// What the cells of a line are called.
    public static final List<String> COLUMNS = List.of("kind", "read", "written", "changed", "dropped", "detail");

    public List<String> cells() {
        return List.of(kind, String.valueOf(read), String.valueOf(written), String.valueOf(changed), String.valueOf(dropped),
                detail);
    }

    /// Details may name people, and stay out of logs.
    @Override
    public String toString() {
        return "Loss of " + kind;
    }
}
