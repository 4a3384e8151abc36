package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.polyvocal.analysis.chance.Permutation;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Seeded;

/// Ties explained by other ties and by what people have in common: ordinary least squares over all pairs, tested by double
/// semi-partialling with t as the statistic (Dekker, Krackhardt and Snijders 2007). A tie is there or not, so this is a linear
/// probability.
///
/// @param coefficients the intercept, then one for each predictor
/// @param t            of each of them
/// @param rSquared     the share of the variance that is explained
/// @param chance       for each predictor, how often chance gets as far from nought, either way
public record Regression(List<Double> coefficients, List<Double> t, double rSquared, List<Double> chance) {
    public Regression {
        coefficients = List.copyOf(coefficients);
        t = List.copyOf(t);
        chance = List.copyOf(chance);
    }

    /// What is known of each ordered pair: a tie, a likeness, a difference. The diagonal is not looked at.
    public record Pairs(double[][] cells) {
        public static Pairs of(Network network) {
            return of(network.size(), (from, to) -> network.has(from, to) ? 1 : 0);
        }

        public static Pairs of(int size, ToDoubleBiFunction<Integer, Integer> cell) {
            var cells = new double[size][size];
            for (var from = 0; from < size; from++) {
                for (var to = 0; to < size; to++) cells[from][to] = from == to ? 0 : cell.applyAsDouble(from, to);
            }
            return new Pairs(cells);
        }

        private double[] stacked(int[] places) {
            var size = cells.length;
            return IntStream.range(0, size * size).filter(at -> at / size != at % size)
                    .mapToDouble(at -> cells[places[at / size]][places[at % size]]).toArray();
        }

        /// The other way round: a matrix from the pairs that [#stacked] laid in a row.
        private static Pairs of(int size, double[] stacked) {
            var cells = new double[size][size];
            var next = 0;
            for (var from = 0; from < size; from++) {
                for (var to = 0; to < size; to++) if (from != to) cells[from][to] = stacked[next++];
            }
            return new Pairs(cells);
        }
    }

    /// @throws ArithmeticException when one predictor follows from the others
    public static Regression of(Pairs outcome, List<Pairs> predictors, long seed, int times, Progress progress) {
        var places = Permutation.identity(outcome.cells.length);
        var y = outcome.stacked(places);
        var columns = predictors.stream().map(each -> each.stacked(places)).toArray(double[][]::new);
        var observed = LeastSquares.of(y, columns);
        var chance = IntStream.range(0, columns.length)
                .mapToObj(which -> chance(y, columns, which, new Chance(observed.t()[which + 1], seed, times, progress)))
                .toList();
        return new Regression(list(observed.coefficients()), list(observed.t()), observed.rSquared(), chance);
    }

    private record Chance(double t, long seed, int times, Progress progress) {}

    /// What a predictor has beyond the others changes places at random; the rest stays.
    private static double chance(double[] y, double[][] columns, int which, Chance chance) {
        var size = (int) Math.round((1 + Math.sqrt(1 + 4.0 * y.length)) / 2);
        var others = IntStream.range(0, columns.length).filter(at -> at != which).mapToObj(at -> columns[at])
                .toArray(double[][]::new);
        var beyond = Pairs.of(size, LeastSquares.of(columns[which], others).residuals());
        var observed = Math.abs(chance.t) - 1e-12;
        var random = Seeded.generator(chance.seed + which);
        var places = Permutation.identity(size);
        var tried = columns.clone();
        var reached = 1;
        for (var time = 0; time < chance.times; time++) {
            chance.progress.at(time, chance.times);
            Permutation.shuffle(places, random);
            tried[which] = beyond.stacked(places);
            if (Math.abs(LeastSquares.of(y, tried).t()[which + 1]) >= observed) reached++;
        }
        return reached / (chance.times + 1.0);
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
