package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is compared between coders, one by one.
public enum Unit {
    CHARACTER, SENTENCE, TURN, DOCUMENT;

    /// As on the command line and in the reference tables.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unit> named(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
