package org.polyvocal.analysis.agreement;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/// Between which values a figure lies 95 times in 100.
///
/// @param undefined how many resamples had no figure, and were left out; 0 where nothing was resampled
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

    /// What a standard error allows to both sides, by Student's t.
    public static Interval student(double figure, double error, long units) {
        return around(figure, error * TDistribution.of(units - 1.0).inverseSurvivalProbability(TAIL));
    }

    /// What an asymptotic standard error allows to both sides.
    public static Interval normal(double figure, double error) {
        return around(figure, error * NormalDistribution.of(0, 1).inverseSurvivalProbability(TAIL));
    }

    private static Interval around(double figure, double width) {
        return new Interval(figure - width, figure + width, 0);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length - 1e-9) - 1)];
    }
}
