package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// When a code counts as present in a sentence or a turn.
public enum Rule {
    /// A coder's passages cover a character of it.
    ANY,
    /// They cover half of it or more.
    MAJORITY;

    /// How many of a unit's characters must be covered.
    int needed(int length) {
        return switch (this) {
            case ANY -> 1;
            case MAJORITY -> (length + 1) / 2;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rule> named(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
