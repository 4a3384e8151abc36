package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;

/// Bonacich's centrality: to be tied to those who are central. The leading eigenvector of an undirected network, found by
/// repeated multiplication in each component by itself. All of the weight falls in one component, that of the largest
/// eigenvalue; whoever is outside has none.
final class Eigenvector {
    private static final double CLOSE = 1e-13;
    private static final long MOST_STEPS = 400_000_000;

    private final double[] vector;
    private final double eigenvalue;
    private final boolean settled;

    private Eigenvector(double[] vector, double eigenvalue, boolean settled) {
        this.vector = vector;
        this.eigenvalue = eigenvalue;
        this.settled = settled;
    }

    static Eigenvector of(Network network) {
        return Components.weak(network).stream().filter(piece -> piece.size() > 1)
                .map(piece -> of(network, piece.stream().mapToInt(Integer::intValue).sorted().toArray()))
                .max(Comparator.comparingDouble(each -> each.eigenvalue))
                .orElseGet(() -> new Eigenvector(new double[network.size()], 0, true));
    }

    /// The diagonal is raised by one, so that a component of two camps does not swing to and fro.
    private static Eigenvector of(Network network, int[] piece) {
        var vector = new double[network.size()];
        for (var actor : piece) vector[actor] = 1 / Math.sqrt(piece.length);
        var next = new double[network.size()];
        var cost = IntStream.of(piece).mapToLong(actor -> 1 + network.outdegree(actor)).sum();
        for (var step = 0L; step * cost < MOST_STEPS; step++) {
            var length = multiply(network.out(), piece, vector, next);
            var change = 0.0;
            for (var actor : piece) {
                next[actor] /= length;
                change = Math.max(change, Math.abs(next[actor] - vector[actor]));
            }
            var swap = vector;
            vector = next;
            next = swap;
            if (change < CLOSE) return new Eigenvector(vector, length - 1, true);
        }
        return new Eigenvector(vector, multiply(network.out(), piece, vector, next) - 1, false);
    }

    private static double multiply(int[][] out, int[] piece, double[] vector, double[] product) {
        var squares = 0.0;
        for (var actor : piece) {
            var sum = vector[actor];
            for (var other : out[actor]) sum += vector[other];
            product[actor] = sum;
            squares += sum * sum;
        }
        return Math.sqrt(squares);
    }

    Value eigenvalue() {
        return settled ? Value.of(eigenvalue) : Value.undefined("analysis.undefined.unsettled");
    }

    /// Scaled so that the most central has 1.
    Value byLargest(int actor) {
        return scaled(actor, Arrays.stream(vector).max().orElse(0));
    }

    /// Scaled so that the squares of all add up to 1.
    Value byLength(int actor) {
        return scaled(actor, 1);
    }

    private Value scaled(int actor, double scale) {
        if (!settled) return Value.undefined("analysis.undefined.unsettled");
        return Value.ratio(vector[actor], eigenvalue == 0 ? 0 : scale, "analysis.undefined.noTies");
    }
}
