package org.polyvocal.analysis.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;

/// Spearman's rank correlation, with how often chance gives as much. Equal values share the mean of their ranks. Up to
/// fourteen cases every order of them is counted; beyond that as many orders as are asked for are drawn, and the observed one
/// counts as one of them.
///
/// @param rho      from -1 to 1
/// @param greater  how often chance gives at least as much
/// @param less     how often it gives at most as much
/// @param twoSided how often it gets as far from the middle, either way
/// @param exact    whether every order was counted
public record Spearman(int cases, Value rho, Value greater, Value less, Value twoSided, boolean exact) {
    private static final int MOST_COUNTED = 14;

    public Spearman {
        Objects.requireNonNull(rho, "rho");
        Objects.requireNonNull(greater, "greater");
        Objects.requireNonNull(less, "less");
        Objects.requireNonNull(twoSided, "twoSided");
    }

    /// @param seed  with which the same figures come out again
    /// @param times how many orders are drawn when there are too many to count
    /// @throws IllegalArgumentException when they are not of the same cases
    public static Spearman of(List<Double> one, List<Double> other, long seed, int times) {
        if (one.size() != other.size()) throw new IllegalArgumentException("not the same cases");
        var x = doubledRanks(one);
        var y = doubledRanks(other);
        var rho = correlation(x, y);
        if (!Double.isFinite(rho)) {
            var none = Value.undefined("analysis.undefined.sameEverywhere");
            return new Spearman(one.size(), none, none, none, none, true);
        }
        var orders = x.length <= MOST_COUNTED ? Orders.counted(x, y) : Orders.drawn(x, y, seed, times);
        return new Spearman(x.length, Value.of(rho), Value.of(orders.atLeast() / orders.all()),
                Value.of(orders.atMost() / orders.all()), Value.of(orders.asFar() / orders.all()), x.length <= MOST_COUNTED);
    }

    /// The least and the greatest ρ that are left when one case or another is left out.
    public static List<Double> withoutOne(List<Double> one, List<Double> other) {
        var all = IntStream.range(0, one.size()).mapToDouble(gone -> correlation(doubledRanks(without(one, gone)),
                doubledRanks(without(other, gone)))).filter(Double::isFinite).summaryStatistics();
        return all.getCount() == 0 ? List.of() : List.of(all.getMin(), all.getMax());
    }

    private static List<Double> without(List<Double> values, int gone) {
        return IntStream.range(0, values.size()).filter(at -> at != gone).mapToObj(values::get).toList();
    }

    /// Twice the rank, which is whole also where values share one.
    private static int[] doubledRanks(List<Double> values) {
        return values.stream().mapToInt(value -> {
            var below = values.stream().filter(each -> each < value).count();
            var equal = values.stream().filter(each -> each.equals(value)).count();
            return (int) (2 * below + equal + 1);
        }).toArray();
    }

    private static double correlation(int[] x, int[] y) {
        var middle = x.length + 1.0;
        var products = 0.0;
        var squaresOfX = 0.0;
        var squaresOfY = 0.0;
        for (var at = 0; at < x.length; at++) {
            products += (x[at] - middle) * (y[at] - middle);
            squaresOfX += (x[at] - middle) * (x[at] - middle);
            squaresOfY += (y[at] - middle) * (y[at] - middle);
        }
        return products / Math.sqrt(squaresOfX * squaresOfY);
    }

    static long sum(int[] x, int[] y) {
        return IntStream.range(0, x.length).mapToLong(at -> (long) x[at] * y[at]).sum();
    }

    static long total(int[] ranks) {
        return Arrays.stream(ranks).asLongStream().sum();
    }
}
