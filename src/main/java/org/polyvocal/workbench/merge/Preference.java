package org.polyvocal.workbench.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose record stays where both sides have changed the same one.
public enum Preference {
    OURS, THEIRS;

    /// As on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Preference> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
