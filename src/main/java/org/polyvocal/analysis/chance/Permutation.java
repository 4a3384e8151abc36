package org.polyvocal.analysis.chance;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Puts things in a random order, each as likely as any other.
public final class Permutation {
    private Permutation() {}

    public static int[] identity(int size) {
        return IntStream.range(0, size).toArray();
    }

    public static void shuffle(int[] things, RandomGenerator random) {
        for (var at = things.length - 1; at > 0; at--) {
            var other = random.nextInt(at + 1);
            var kept = things[at];
            things[at] = things[other];
            things[other] = kept;
        }
    }
}
