package org.polyvocal.model.time;

import java.time.Duration;

/// How the program writes a time of a recording.
public final class TimeCode {
    private TimeCode() {}

    /// For screens and reports: `00:12:04`.
    public static String toSecond(Duration time) {
        return "%02d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /// For tables that programs read: `00:12:04.560`.
    public static String toMillisecond(Duration time) {
        return toSecond(time) + ".%03d".formatted(time.toMillisPart());
    }

    /// `00:12:04`, with milliseconds where there are any.
    public static String exact(Duration time) {
        return time.toMillisPart() == 0 ? toSecond(time) : toMillisecond(time);
    }
}
