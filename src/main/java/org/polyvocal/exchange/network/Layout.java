package org.polyvocal.exchange.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms that a survey of ties comes in.
public enum Layout {
    /// A row for each tie, with columns for who names whom.
    EDGES,
    /// A row and a column for each person.
    MATRIX,
    /// A row for each respondent, a column for each person asked about.
    ROSTER,
    /// A row for each person and no ties.
    PEOPLE, GRAPHML, GML, PAJEK;

    /// The word on the command line: `edges`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Layout> of(String word) {
        return Arrays.stream(values()).filter(layout -> layout.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
