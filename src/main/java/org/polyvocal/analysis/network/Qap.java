package org.polyvocal.analysis.network;

import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.chance.Permutation;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Seeded;

/// Whether two relations among the same people go together: Pearson's correlation over all pairs, and how often it is
/// reached when the people of one relation change places at random (the quadratic assignment procedure; Krackhardt 1988).
///
/// @param pearson        correlation of the two
/// @param jaccard        the share of tied pairs that are tied in both
/// @param simpleMatching the share of pairs on which they agree
/// @param atLeast        how often chance reaches as much
/// @param asFar          how often chance gets as far from nought, either way
/// @param mean           correlation under chance
/// @param deviation      its standard deviation
public record Qap(Value pearson, Value jaccard, Value simpleMatching, Value atLeast, Value asFar, double mean,
        double deviation) {
    private static final String SAME = "analysis.undefined.doesNotVary";

    /// @param seed with which the same figures come out again
    /// @throws IllegalArgumentException when they are not among the same people
    public static Qap of(Network one, Network other, long seed, int times, Progress progress) {
        if (one.size() != other.size() || one.isDirected() != other.isDirected()) {
            throw new IllegalArgumentException("not the same people: " + one + ", " + other);
        }
        var cells = new Cells(one, other);
        var both = cells.both(Permutation.identity(one.size()));
        var union = one.ties() + other.ties() - both;
        var jaccard = Value.ratio(both, union, "analysis.undefined.noTies");
        var matching = Value.ratio(cells.all - union + both, cells.all, "analysis.undefined.noPairs");
        var observed = cells.pearson(both);
        if (!Double.isFinite(observed)) {
            return new Qap(Value.undefined(SAME), jaccard, matching, Value.undefined(SAME), Value.undefined(SAME), 0, 0);
        }
        var chance = chance(cells, seed, times, progress);
        var atLeast = 1 + IntStream.range(0, times).filter(at -> chance[at] >= observed - 1e-12).count();
        var asFar = 1 + IntStream.range(0, times).filter(at -> Math.abs(chance[at]) >= Math.abs(observed) - 1e-12).count();
        var mean = IntStream.range(0, times).mapToDouble(at -> chance[at]).average().orElse(0);
        var squares = IntStream.range(0, times).mapToDouble(at -> Math.pow(chance[at] - mean, 2)).sum();
        return new Qap(Value.of(observed), jaccard, matching, Value.of(atLeast / (times + 1.0)),
                Value.of(asFar / (times + 1.0)), mean, Math.sqrt(squares / Math.max(1, times - 1)));
    }

    private static double[] chance(Cells cells, long seed, int times, Progress progress) {
        var random = Seeded.generator(seed);
        var places = Permutation.identity(cells.one.size());
        var found = new double[times];
        for (var time = 0; time < times; time++) {
            if (time % 64 == 0) progress.at(time, times);
            Permutation.shuffle(places, random);
            found[time] = cells.pearson(cells.both(places));
        }
        return found;
    }

    private record Cells(Network one, Network other, double all) {
        Cells(Network one, Network other) {
            this(one, other, one.size() * (one.size() - 1.0) / (one.isDirected() ? 1 : 2));
        }

        /// How many pairs are tied in both when the people of one change places.
        int both(int[] places) {
            var both = 0;
            for (var from = 0; from < places.length; from++) {
                for (var to : one.out()[from]) if (other.has(places[from], places[to])) both++;
            }
            return one.isDirected() ? both : both / 2;
        }

        double pearson(int both) {
            return CorePeriphery.pearson(all, one.ties(), other.ties(), both);
        }
    }
}
