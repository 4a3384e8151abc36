package org.polyvocal.exchange.speech;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// What one voice says from a time on.
///
/// @param speaker empty for nobody in particular
/// @param words   not blank
/// @param follows true when it may go on with what was said before
public record Speech(String speaker, Optional<Duration> start, Optional<Duration> end, String words, boolean follows) {
    public Speech {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(words, "words");
    }

    /// What follows where nobody is named.
    public static Speech of(String speaker, Optional<Duration> start, Optional<Duration> end, String words) {
        return new Speech(speaker, start, end, words, speaker.isEmpty());
    }

    Speech following(boolean follows) {
        return new Speech(speaker, start, end, words, follows);
    }

    @Override
    public String toString() {
        return "Speech at " + start;
    }
}
