package org.polyvocal.model;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/// What one speaker says before another does.
///
/// `span` is the whole turn in the document's text, label and time stamp included; the words said are `talk`, a part
/// of it. A turn without a recognised speaker is a paragraph of a text in which no speakers are marked.
public record Turn(Optional<Id<Speaker>> speaker, Span span, Span talk, Optional<Duration> time) {
    public Turn {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(time, "time");
        if (!span.encloses(talk)) throw new IllegalArgumentException("talk " + talk + " outside turn " + span);
    }
}
