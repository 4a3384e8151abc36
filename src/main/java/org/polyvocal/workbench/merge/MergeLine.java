package org.polyvocal.workbench.merge;

import java.util.List;

/// What merging makes of the records of one kind.
///
/// @param changed  those that only the other side has changed, and that follow it
/// @param conflict those that both have changed
public record MergeLine(String kind, int same, int added, int changed, int conflict) {
    /// What the cells of a line are called.
    public static final List<String> COLUMNS = List.of("kind", "same", "new", "changed", "conflict");

    public List<String> cells() {
        return List.of(kind, String.valueOf(same), String.valueOf(added), String.valueOf(changed), String.valueOf(conflict));
    }
}
