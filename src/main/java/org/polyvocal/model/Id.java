package org.polyvocal.model;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The identity of a thing: a time-ordered UUID (version 7, RFC 9562 section 5.7), made once and kept through every
/// export, import and merge. Ids made by one process sort in the order in which they were made.
public record Id<T>(UUID value) implements Comparable<Id<T>> {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    public Id {
        Objects.requireNonNull(value, "value");
    }

    public static <T> Id<T> next() {
        var tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        var high = (tick >>> 12) << 16 | 0x7000 | (tick & 0xFFF);
        var low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new Id<>(new UUID(high, low));
    }

    /// @throws IllegalArgumentException when `text` is not a UUID
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<T> other) {
        var high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
