package org.polyvocal.analysis.chance;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/// The exact conditional test of independence within strata: is there more of both than the margins of each interview
/// alone would bring? With one stratum it is Fisher's exact test (Fisher, 1935); with several the exact Mantel–Haenszel
/// test for 2 × 2 × K tables (Mehta, Patel & Gray, 1985), as `mantelhaen.test(exact = TRUE)` of R computes it.
public final class ExactTest {
    /// Outcomes whose probabilities differ by rounding alone are equally likely; the figure is that of R.
    private static final double ROUNDING = 1 + 1e-7;

    private final double[] probabilities;
    private final int observed;

    private ExactTest(double[] probabilities, int observed) {
        this.probabilities = probabilities;
        this.observed = observed;
    }

    public static ExactTest of(Collection<Stratum> strata) {
        var sum = new double[]{1};
        var observed = 0L;
        for (var stratum : strata) {
            sum = sum(sum, hypergeometric(stratum));
            observed += stratum.both() - stratum.least();
        }
        return new ExactTest(sum, Math.toIntExact(observed));
    }

    /// The probability of as many units with both, or more.
    public double greater() {
        return total(IntStream.range(observed, probabilities.length));
    }

    /// The probability of as many units with both, or fewer.
    public double less() {
        return total(IntStream.rangeClosed(0, observed));
    }

    /// The probability of everything that is no more likely than what was observed.
    public double twoSided() {
        var bound = probabilities[observed] * ROUNDING;
        return total(IntStream.range(0, probabilities.length).filter(at -> probabilities[at] <= bound));
    }

    private double total(IntStream places) {
        return Math.min(1, places.mapToDouble(at -> probabilities[at]).sum());
    }

    /// The probabilities of each possible number, from the fewest. Worked out by the ratios of neighbours, as logarithms, so
    /// that neither large nor small ones leave the range of a double.
    private static double[] hypergeometric(Stratum stratum) {
        var logs = new double[stratum.possible()];
        for (var at = 1; at < logs.length; at++) {
            var both = stratum.least() + at - 1;
            var up = (double) (stratum.a() - both) * (stratum.b() - both);
            var down = (both + 1.0) * (stratum.all() - stratum.a() - stratum.b() + both + 1.0);
            logs[at] = logs[at - 1] + Math.log(up / down);
        }
        var largest = Arrays.stream(logs).max().orElseThrow();
        var weights = Arrays.stream(logs).map(log -> Math.exp(log - largest)).toArray();
        var whole = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / whole).toArray();
    }

    /// The distribution of the sum of two independent numbers.
    private static double[] sum(double[] one, double[] other) {
        var sum = new double[one.length + other.length - 1];
        for (var i = 0; i < one.length; i++) for (var j = 0; j < other.length; j++) sum[i + j] += one[i] * other[j];
        return sum;
    }
}
