package org.polyvocal.analysis.agreement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.analysis.Value;

/// Works out figures again for each resample.
///
/// @param bases for each resample, how many units would be answered in each way if nothing were coded
/// @param blank the way of each cluster's units where nothing was coded
record Resampling(Draws draws, List<long[]> bases, int[] blank) {
    /// None where there is only one cluster.
    ///
    /// @param ways how many ways there are
    static Resampling of(Clusters clusters, int[] blank, int ways, long seed) {
        var draws = Draws.of(clusters.size(), clusters.size() < 2 ? 0 : Draws.RESAMPLES, seed);
        return new Resampling(draws, Stream.of(draws.times()).map(drawn -> clusters.counts(drawn, blank, ways)).toList(), blank);
    }

    /// A row for each figure, a column for each resample; not a number where there is none.
    double[][] figures(Counts counts, int number, Function<long[], List<Value>> formula) {
        var figures = new double[number][draws.times().length];
        for (var at = 0; at < draws.times().length; at++) {
            var counted = bases.get(at).clone();
            counts.move(counted, blank, draws.times()[at]);
            var values = formula.apply(counted);
            for (var each = 0; each < number; each++) figures[each][at] = values.get(each).known().orElse(Double.NaN);
        }
        return figures;
    }
}
