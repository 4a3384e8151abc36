package org.polyvocal.analysis.agreement;

import java.util.Arrays;

/// How many units were answered in which way, cluster by cluster. Only what differs from a cluster in which nobody coded
/// anything is kept.
final class Tally {
    private int[] clusters = new int[4];
    private int[] ways = new int[4];
    private long[] counts = new long[4];
    private int size;
    private int begun;

    /// Clusters come in order.
    void add(int cluster, int way, long count) {
        if (size > 0 && clusters[size - 1] != cluster) begun = size;
        for (var at = begun; at < size; at++) {
            if (ways[at] == way) {
                counts[at] += count;
                return;
            }
        }
        if (size == ways.length) grow();
        clusters[size] = cluster;
        ways[size] = way;
        counts[size++] = count;
    }

    private void grow() {
        clusters = Arrays.copyOf(clusters, 2 * size);
        ways = Arrays.copyOf(ways, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
    }

    /// Moves what is kept here from the way that a cluster's units have otherwise, each cluster as often as it was drawn.
    void move(long[] counted, int[] otherwise, short[] drawn) {
        for (var at = 0; at < size; at++) {
            var times = drawn[clusters[at]];
            if (times == 0) continue;
            counted[ways[at]] += times * counts[at];
            counted[otherwise[clusters[at]]] -= times * counts[at];
        }
    }
}
