package org.polyvocal.analysis.agreement.coefficient;

/// How different two values are, squared: what a scale of measurement means to Krippendorff's alpha.
@FunctionalInterface
public interface Metric {
    /// Different or not.
    Metric NOMINAL = (first, second, _) -> first == second ? 0 : 1;

    /// Ranks: the numbers of the categories are their order, and what counts is how many values lie between.
    Metric ORDINAL = (first, second, totals) -> {
        var between = 0.0;
        for (var at = Math.min(first, second); at <= Math.max(first, second); at++) between += totals[at];
        var distance = between - (totals[first] + totals[second]) / 2.0;
        return distance * distance;
    };

    /// @param totals how often each category was chosen
    double between(int first, int second, long[] totals);

    /// Numbers with equal distances.
    ///
    /// @param values the number that each category stands for
    static Metric interval(double... values) {
        var numbers = values.clone();
        return (first, second, _) -> {
            var distance = numbers[first] - numbers[second];
            return distance * distance;
        };
    }

    /// Numbers with a true zero.
    static Metric ratio(double... values) {
        var numbers = values.clone();
        return (first, second, _) -> {
            if (first == second) return 0;
            var distance = (numbers[first] - numbers[second]) / (numbers[first] + numbers[second]);
            return distance * distance;
        };
    }
}
