package org.polyvocal.analysis.agreement;

/// How many units of which cluster were answered in which way. Only what differs from a cluster in which nobody coded
/// anything is kept.
record Counts(int[] clusters, int[] ways, long[] units) {
    /// Moves what is kept here from the way that a cluster's units have otherwise, each cluster as often as it was drawn.
    void move(long[] counted, int[] otherwise, short[] drawn) {
        for (var at = 0; at < ways.length; at++) {
            var times = drawn[clusters[at]];
            if (times == 0) continue;
            counted[ways[at]] += times * units[at];
            counted[otherwise[clusters[at]]] -= times * units[at];
        }
    }
}
