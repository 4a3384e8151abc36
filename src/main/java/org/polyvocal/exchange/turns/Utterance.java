package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.Span;

/// What one voice says before another does, as a place in a text.
///
/// @param speaker the label as written; empty where nobody is named
/// @param span    the whole, label and time stamp included
/// @param talk    the words said
public record Utterance(String speaker, Span span, Span talk, Optional<Duration> time) {
    public Utterance {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(talk, "talk");
        Objects.requireNonNull(time, "time");
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Utterance at " + span;
    }
}
