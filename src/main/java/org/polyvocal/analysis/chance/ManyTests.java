package org.polyvocal.analysis.chance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// P values put right for how many of them were computed at once.
public final class ManyTests {
    private ManyTests() {}

    /// Controls the share of false findings among the findings (Benjamini & Hochberg, 1995).
    ///
    /// @return in the order of `values`
    public static double[] benjaminiHochberg(double... values) {
        var order = ascending(values);
        var adjusted = new double[values.length];
        var least = 1.0;
        for (var rank = values.length; rank >= 1; rank--) {
            least = Math.min(least, values[order[rank - 1]] * values.length / rank);
            adjusted[order[rank - 1]] = least;
        }
        return adjusted;
    }

    /// Controls the chance of any false finding (Holm, 1979).
    ///
    /// @return in the order of `values`
    public static double[] holm(double... values) {
        var order = ascending(values);
        var adjusted = new double[values.length];
        var most = 0.0;
        for (var rank = 0; rank < values.length; rank++) {
            most = Math.max(most, values[order[rank]] * (values.length - rank));
            adjusted[order[rank]] = Math.min(1, most);
        }
        return adjusted;
    }

    private static int[] ascending(double[] values) {
        if (Arrays.stream(values).anyMatch(value -> !(value >= 0 && value <= 1))) {
            throw new IllegalArgumentException("not probabilities");
        }
        return IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(at -> values[at]))
                .mapToInt(Integer::intValue).toArray();
    }
}
