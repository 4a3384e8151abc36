package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.regex.Pattern;

/// Times as transcripts write them: `[00:01:02]`, `(1:02)`, `00:01:02.345`, `#00:01:02-3#`, `[00:01 - 00:05]`.
final class Stamp {
    private static final String CLOCK = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,-]\\d{1,3})?(?!\\d)";
    private static final String STRETCH = CLOCK + "(?:\\s*(?:-->|-|–|—)\\s*" + CLOCK + ")?";
    /// In brackets of any kind.
    static final String BRACKETED = "[\\[(<{#]\\s?" + STRETCH + "\\s?[\\])>}#]";
    /// With or without brackets.
    static final String ANY = "(?:" + BRACKETED + "|" + STRETCH + "(?![\\d:\\p{L}]))";
    /// A day and its hour, which do not tell how far into the recording something is said.
    static final String DATED = "\\[?\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}(?:,? |T)\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?\\]?";
    private static final Pattern FIRST_CLOCK = Pattern.compile(CLOCK);
    private static final Pattern ALONE = Pattern.compile("\\s*" + ANY + "\\s*");

    private Stamp() {}

    /// Whether there is nothing but a time.
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /// The time that a matched stamp says; where it names a stretch, its beginning.
    static Duration time(String stamp) {
        var clock = FIRST_CLOCK.matcher(stamp);
        if (!clock.find()) throw new IllegalArgumentException("no time in " + stamp);
        var parts = clock.group().split("[.,-]", 2);
        var seconds = 0L;
        for (var part : parts[0].split(":")) seconds = seconds * 60 + Integer.parseInt(part);
        var thousandths = parts.length < 2 ? 0 : Integer.parseInt((parts[1] + "00").substring(0, 3));
        return Duration.ofMillis(seconds * 1000 + thousandths);
    }
}
