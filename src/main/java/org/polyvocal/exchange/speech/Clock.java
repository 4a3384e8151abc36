package org.polyvocal.exchange.speech;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Times as machines and tables write them: `01:02:03.450`, `1:02`, `#00:01:02-3#`, `12.5s`, `PT1M2.5S`. A plain number
/// is none: what it counts is known only from all the numbers together, see [Scale].
public final class Clock {
    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{1,2})(?:[.,-](\\d{1,9}))?(?::\\d{1,3})?";
    private static final Pattern CLOCK = Pattern.compile("[\\[(<{#\\s]*" + TIME + "[\\])>}#\\s]*");
    private static final Pattern STRETCH = Pattern
            .compile("[\\[(<{#\\s]*(" + TIME + ")[\\])>}#\\s]*(?:-->|-|–|—|to|bis)[\\[(<{#\\s]*(" + TIME + ")[\\])>}#\\s]*");
    private static final Pattern SECONDS = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(s|sec|seconds|ms)\\s*");
    private static final Pattern ISO = Pattern.compile("PT(?=\\d)(?:\\d{1,4}H)?(?:\\d{1,6}M)?(?:\\d{1,9}(?:\\.\\d{1,9})?S)?");

    private Clock() {}

    public static Optional<Duration> time(String written) {
        if (written.length() > 80) return Optional.empty();
        var clock = CLOCK.matcher(written);
        if (clock.matches()) return Optional.of(time(clock.toMatchResult()));
        var seconds = SECONDS.matcher(written);
        if (seconds.matches()) return Optional.of(millis(seconds.group(1), seconds.group(2).equals("ms") ? 1 : 1000));
        return ISO.matcher(written).matches() ? Optional.of(Duration.parse(written)) : Optional.empty();
    }

    /// The beginning of `00:01 - 00:05`.
    public static Optional<Duration> beginning(String written) {
        return part(written, 1).or(() -> time(written));
    }

    /// The end of `00:01 - 00:05`.
    public static Optional<Duration> end(String written) {
        return part(written, 6);
    }

    private static Optional<Duration> part(String written, int group) {
        if (written.length() > 80) return Optional.empty();
        var stretch = STRETCH.matcher(written);
        return stretch.matches() ? time(stretch.group(group)) : Optional.empty();
    }

    static Duration millis(String number, long scale) {
        return Duration.ofMillis(new BigDecimal(number).multiply(BigDecimal.valueOf(scale)).setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static Duration time(MatchResult clock) {
        var hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        var seconds = (hours * 60 + Long.parseLong(clock.group(2))) * 60 + Long.parseLong(clock.group(3));
        var thousandths = clock.group(4) == null ? 0 : Integer.parseInt((clock.group(4) + "00").substring(0, 3));
        return Duration.ofMillis(seconds * 1000 + thousandths);
    }
}
