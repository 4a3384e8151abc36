package org.polyvocal.exchange.turns;

import java.util.Optional;
import java.util.regex.Pattern;

/// Times on lines of their own. One directly before a mark, or between a name alone on its line and the words, says when
/// that person begins; any other is part of the talk in which it stands.
final class TimeLines {
    private static final Pattern LINE = Pattern.compile("\\s*" + Stamp.ANY + "\\s*");
    private static final int LONGEST = 40;

    private TimeLines() {}

    static boolean isOne(Lines lines, int line) {
        var length = lines.end(line) - lines.start(line);
        return length >= 4 && length <= LONGEST
                && LINE.matcher(lines.text()).region(lines.start(line), lines.end(line)).matches();
    }

    /// The mark with the time beside it, when it has none of its own.
    static Mark beside(Lines lines, Mark mark) {
        if (mark.timed() || mark.label().isEmpty()) return mark;
        var next = mark.line() + 1;
        if (next < lines.count() && mark.talk() >= lines.end(mark.line()) && isOne(lines, next)) {
            return new Mark(mark.line(), mark.start(), lines.end(next), mark.label(), Optional.of(Stamp.time(lines.line(next))));
        }
        var before = lines.nearest(mark.line() - 1, -1);
        if (before < 0 || !isOne(lines, before)) return mark;
        return new Mark(mark.line(), mark.start(), mark.talk(), mark.label(), Optional.of(Stamp.time(lines.line(before))));
    }
}
