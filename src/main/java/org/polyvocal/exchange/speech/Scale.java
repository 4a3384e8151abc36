package org.polyvocal.exchange.speech;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the plain numbers of a file count, which few files say. It shows in how fast people would talk.
enum Scale {
    SECONDS(BigDecimal.valueOf(1000)), MILLISECONDS(BigDecimal.ONE),
    /// Of 100 nanoseconds, as Windows counts.
    TICKS(new BigDecimal("0.0001"));

    /// The slowest talk in characters for each second; the fastest is hardly thirty.
    private static final double SLOWEST = 0.05;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE]-?\\d{1,2})?");
    private static final BigDecimal LONGEST = BigDecimal.valueOf(Duration.ofDays(1000).toMillis());
    private final BigDecimal millis;

    Scale(BigDecimal millis) {
        this.millis = millis;
    }

    /// @param characters how many are said in `units`
    /// @param whole      true when no number has a fraction
    static Scale of(long characters, double units, boolean whole) {
        if (!whole || units <= 0) return SECONDS;
        var pace = characters / units;
        return pace > SLOWEST ? SECONDS : pace > SLOWEST / 1000 ? MILLISECONDS : TICKS;
    }

    static Optional<BigDecimal> number(String written) {
        var plain = written.strip().replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// What lies before the beginning is the beginning.
    Duration time(BigDecimal number) {
        var time = number.multiply(millis).max(BigDecimal.ZERO).min(LONGEST);
        return Duration.ofMillis(time.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
