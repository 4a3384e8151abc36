package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which part of the texts is compared.
public enum Universe {
    /// What participants say. Nobody codes an interviewer's questions, and agreeing on that flatters.
    PARTICIPANTS,
    /// The whole text.
    ALL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Universe> named(String word) {
        return Arrays.stream(values()).filter(universe -> universe.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
