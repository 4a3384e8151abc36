package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToIntFunction;

/// What is resampled as a whole, because what one person says in one go is not independent: interviews, or their turns where
/// there are too few interviews.
final class Clusters {
    private final List<Cluster> clusters = new ArrayList<>();

    private static final class Cluster {
        private final long seen;
        private long units;

        Cluster(long seen) {
            this.seen = seen;
        }
    }

    /// A further one, seen by the coders whose bits are set.
    int open(long who) {
        clusters.add(new Cluster(who));
        return clusters.size() - 1;
    }

    void add(int cluster, long more) {
        clusters.get(cluster).units += more;
    }

    int size() {
        return clusters.size();
    }

    /// In which way each cluster's units are answered where nothing was coded.
    int[] ways(LongToIntFunction blank) {
        return clusters.stream().mapToLong(cluster -> cluster.seen).mapToInt(blank).toArray();
    }

    /// How many units there are of each way, if nothing was coded.
    ///
    /// @param ways of each cluster
    long[] counts(short[] drawn, int[] ways, int allWays) {
        var counts = new long[allWays];
        for (var at = 0; at < ways.length; at++) counts[ways[at]] += drawn[at] * clusters.get(at).units;
        return counts;
    }
}
