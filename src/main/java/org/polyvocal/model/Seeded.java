package org.polyvocal.model;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that can be repeated: wherever something is drawn, the same seed draws the same again, on every machine.
public final class Seeded {
    private Seeded() {}

    public static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /// A number from 0 up to, not including, `bound`. Written out, so that a seed means the same with every Java.
    public static int below(int bound, RandomGenerator random) {
        return (int) ((random.nextLong() >>> 32) * bound >>> 32);
    }
}
