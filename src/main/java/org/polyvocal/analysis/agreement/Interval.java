package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.Optional;

/// Between which values a figure lies in 95 of 100 resamples.
///
/// @param undefined how many resamples had no figure, and were left out
public record Interval(double low, double high, int undefined) {
    private static final double TAIL = 0.025;

    /// By the inverse of the empirical distribution.
    ///
    /// @param figures of all resamples; not a number where there was none
    static Optional<Interval> of(double[] figures) {
        var known = Arrays.stream(figures).filter(figure -> !Double.isNaN(figure)).sorted().toArray();
        if (known.length == 0) return Optional.empty();
        return Optional.of(new Interval(quantile(known, TAIL), quantile(known, 1 - TAIL), figures.length - known.length));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length - 1e-9) - 1)];
    }
}
