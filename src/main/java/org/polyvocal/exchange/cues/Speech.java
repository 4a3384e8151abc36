package org.polyvocal.exchange.cues;

import java.time.Duration;

/// What one voice says from a time on.
///
/// @param speaker empty for nobody in particular
/// @param follows true when it goes on with what was said before
record Speech(String speaker, Duration start, Duration end, String words, boolean follows) {
    Speech with(Speech more) {
        return new Speech(speaker, start, more.end, words + " " + more.words, follows);
    }

    @Override
    public String toString() {
        return "Speech at " + start;
    }
}
