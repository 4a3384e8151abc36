package org.polyvocal.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Takes times and prints them, a line each.
final class Times {
    private static final double MILLION = 1_000_000;

    private Times() {}

    static void once(String what, Runnable task) {
        var start = System.nanoTime();
        task.run();
        System.out.printf("%-70s %10.1f ms%n", what, (System.nanoTime() - start) / MILLION);
    }

    /// Prints the median, the 99th percentile and the longest of `rounds`.
    static void many(String what, int rounds, IntConsumer task) {
        var taken = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            task.accept(round);
            taken[round] = System.nanoTime() - start;
        }
        Arrays.sort(taken);
        System.out.printf("%-70s %10.1f ms  p99 %8.1f  max %8.1f%n", what, taken[rounds / 2] / MILLION,
                taken[Math.min(rounds - 1, rounds * 99 / 100)] / MILLION, taken[rounds - 1] / MILLION);
    }
}
