package org.polyvocal.analysis.cooccurrence;

/// How much there is between two places: characters, or units that count.
@FunctionalInterface
interface Ruler {
    Ruler PLAIN = (start, end) -> end - start;

    int between(int start, int end);

    /// What lies beyond the last unit is no window.
    static Ruler of(Segments segments) {
        var before = new int[segments.size() + 1];
        for (var at = 0; at < segments.size(); at++) before[at + 1] = before[at] + (segments.counts(at) ? 1 : 0);
        return (start, end) -> before[Math.min(end, segments.size())] - before[start];
    }
}
