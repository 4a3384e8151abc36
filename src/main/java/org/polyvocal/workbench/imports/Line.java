package org.polyvocal.workbench.imports;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// A turn as it is shown before the import.
///
/// @param label of the speaker; empty where nobody is named
/// @param words cut short
public record Line(String label, Optional<Duration> time, String words) {
    public Line {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(words, "words");
    }

    /// The same without its time.
    public Line untimed() {
        return new Line(label, Optional.empty(), words);
    }

    /// Names and words stay out of logs.
    @Override
    public String toString() {
        return "Line of " + words.length() + " units";
    }
}
