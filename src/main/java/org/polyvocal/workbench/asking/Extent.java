package org.polyvocal.workbench.asking;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much of a text is coded where a hit stands.
public enum Extent {
    HIT, SENTENCE, TURN;

    /// As on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Extent> of(String word) {
        return Stream.of(values()).filter(extent -> extent.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst();
    }
}
