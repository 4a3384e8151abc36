package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.Optional;

/// A place where, by some convention, somebody begins to speak.
///
/// @param line  the line it stands on
/// @param start where the mark begins in the text
/// @param talk  where the words begin
/// @param label the speaker as written, without ornament; empty for a time stamp alone
record Mark(int line, int start, int talk, String label, Optional<Duration> time) {
    boolean timed() {
        return time.isPresent();
    }

    /// What makes two labels the same speaker.
    String speaker() {
        return Labels.key(label);
    }

    @Override
    public String toString() {
        return "Mark on line " + line;
    }
}
