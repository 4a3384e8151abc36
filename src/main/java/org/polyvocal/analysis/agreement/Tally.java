package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.List;

/// Counts, one after the other, how many units of which cluster were answered in which way.
final class Tally {
    private final List<Entry> entries = new ArrayList<>();

    private static final class Entry {
        private final int cluster;
        private final int way;
        private long count;

        Entry(int cluster, int way) {
            this.cluster = cluster;
            this.way = way;
        }
    }

    /// Clusters come in order.
    void add(int cluster, int way, long count) {
        for (var at = entries.size() - 1; at >= 0 && entries.get(at).cluster == cluster; at--) {
            if (entries.get(at).way == way) {
                entries.get(at).count += count;
                return;
            }
        }
        entries.add(new Entry(cluster, way));
        entries.getLast().count = count;
    }

    Counts counts() {
        return new Counts(entries.stream().mapToInt(entry -> entry.cluster).toArray(),
                entries.stream().mapToInt(entry -> entry.way).toArray(),
                entries.stream().mapToLong(entry -> entry.count).toArray());
    }
}
