package org.polyvocal.analysis.agreement;

import java.util.Arrays;

/// What is resampled as a whole, because what one person says in one go is not independent: interviews, or their turns where
/// there are too few interviews.
final class Clusters {
    private int[] ways = new int[16];
    private long[] units = new long[16];
    private int size;

    /// A further one, in which nobody has coded anything yet.
    ///
    /// @param way in which its units are answered unless something was coded
    int open(int way) {
        if (size == ways.length) {
            ways = Arrays.copyOf(ways, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
        }
        ways[size] = way;
        return size++;
    }

    void add(int cluster, long more) {
        units[cluster] += more;
    }

    int size() {
        return size;
    }

    /// How a cluster's units are answered where nothing was coded.
    int[] ways() {
        return ways;
    }

    /// How many units there are of each way, if nothing was coded.
    long[] counts(short[] drawn, int allWays) {
        var counts = new long[allWays];
        for (var cluster = 0; cluster < size; cluster++) counts[ways[cluster]] += drawn[cluster] * units[cluster];
        return counts;
    }
}
