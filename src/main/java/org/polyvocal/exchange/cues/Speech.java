package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// What one voice says from a time on.
///
/// @param speaker empty for nobody in particular
/// @param follows true when it goes on with what was said before
record Speech(String speaker, Duration start, Duration end, String words, boolean follows) {
    Speech by(String speaker) {
        return new Speech(speaker, start, end, words, follows);
    }

    /// What one voice says in one go; `run` is not empty.
    static Speech joined(List<Speech> run) {
        var words = run.stream().map(Speech::words).collect(Collectors.joining(" "));
        var first = run.getFirst();
        return new Speech(first.speaker, first.start, run.getLast().end, words, first.follows);
    }

    @Override
    public String toString() {
        return "Speech at " + start;
    }
}
