package org.polyvocal.exchange.refi.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moments as XML has them. One without a zone is taken to be UTC.
final class Moments {
    private Moments() {}

    static Optional<Instant> of(String written) {
        if (written.isBlank()) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(written.strip()).toInstant().truncatedTo(ChronoUnit.NANOS));
        } catch (DateTimeException _) {
            return local(written.strip());
        }
    }

    private static Optional<Instant> local(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
