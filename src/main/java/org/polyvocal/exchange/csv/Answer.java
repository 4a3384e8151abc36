package org.polyvocal.exchange.csv;

import java.util.Optional;
import java.util.Set;

/// What a cell of a table answers. People and programs have several ways to write that nothing is known.
public final class Answer {
    private static final Set<String> NONE = Set.of("", "NA", "N/A", "n/a", "#N/A", "-", "–", "—");

    private Answer() {}

    /// Without white space around it; empty where the cell says that nothing is known.
    public static Optional<String> of(String cell) {
        return Optional.of(cell.strip()).filter(answer -> !NONE.contains(answer));
    }
}
