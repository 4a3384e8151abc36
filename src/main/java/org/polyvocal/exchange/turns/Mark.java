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
    private static final int LONGEST_TIME = 40;

    boolean timed() {
        return time.isPresent();
    }

    /// With the time that stands on a line of its own directly before it, or between a name alone on its line and the words,
    /// when it has none. Any other such line is part of the talk in which it stands.
    Mark timedBeside(Lines lines) {
        if (timed() || label.isEmpty()) return this;
        var next = line + 1;
        if (next < lines.count() && talk >= lines.end(line) && isTime(lines, next)) {
            return new Mark(line, start, lines.end(next), label, Optional.of(Stamp.time(lines.line(next))));
        }
        var before = lines.nearest(line - 1, -1);
        if (before < 0 || !isTime(lines, before)) return this;
        return new Mark(line, start, talk, label, Optional.of(Stamp.time(lines.line(before))));
    }

    /// Whether there is nothing on the line but a time.
    static boolean isTime(Lines lines, int line) {
        return lines.end(line) - lines.start(line) <= LONGEST_TIME && Stamp.isAlone(lines.line(line));
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
