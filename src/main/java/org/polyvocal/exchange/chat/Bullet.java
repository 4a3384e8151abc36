package org.polyvocal.exchange.chat;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// The times in a CHAT line, in milliseconds between two marks that CLAN shows as bullets: `•1250_2000•`.
final class Bullet {
    private static final Pattern BULLET = Pattern
            .compile(
                    "\\s*[\\u0015•](?:%\\w{3}:)?(?:\"[^\"\\n]{0,200}\"_?)?(?:(\\d{1,9})_(\\d{1,9})(?:_\\d{1,9})?|_|)-?[\\u0015•]");

    private Bullet() {}

    /// When the first of them begins.
    static Optional<Duration> time(String line) {
        return BULLET.matcher(line).results().filter(found -> found.group(1) != null).findFirst()
                .map(found -> Duration.ofMillis(Long.parseLong(found.group(1))));
    }

    static String without(String line) {
        return BULLET.matcher(line).replaceAll("");
    }
}
