package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;

/// How many of those whom an actor is tied to are tied to one another, in an undirected network.
final class Clustering {
    private static final String TOO_FEW = "analysis.undefined.fewerThanTwo";
    private final long[] triangles;
    private final long[] pairs;

    private Clustering(long[] triangles, long[] pairs) {
        this.triangles = triangles;
        this.pairs = pairs;
    }

    static Clustering of(Network network) {
        var out = network.out();
        var triangles = new long[out.length];
        for (var one = 0; one < out.length; one++) {
            for (var two : out[one]) if (one < two) closed(out, one, two, triangles);
        }
        return new Clustering(triangles,
                Arrays.stream(out).mapToLong(row -> row.length * (row.length - 1L) / 2).toArray());
    }

    /// Every triangle once, by its lowest pair.
    private static void closed(int[][] out, int one, int two, long[] triangles) {
        for (int i = 0, j = 0; i < out[one].length && j < out[two].length;) {
            var mine = out[one][i];
            var yours = out[two][j];
            if (mine == yours && mine > two) {
                triangles[one]++;
                triangles[two]++;
                triangles[mine]++;
            }
            if (mine <= yours) i++;
            if (yours <= mine) j++;
        }
    }

    long triangles() {
        return Arrays.stream(triangles).sum() / 3;
    }

    /// Three times the triangles by the connected threes.
    Value transitivity() {
        return Value.ratio(Arrays.stream(triangles).sum(), Arrays.stream(pairs).sum(), "analysis.undefined.noPaths");
    }

    /// Undefined for whoever has fewer than two neighbours.
    Value local(int actor) {
        return Value.ratio(triangles[actor], pairs[actor], TOO_FEW);
    }

    /// The mean over those for whom it is defined.
    Value meanOfDefined() {
        return Value.ratio(sum(), Arrays.stream(pairs).filter(each -> each > 0).count(), TOO_FEW);
    }

    /// The mean over all, nought for whom it is not defined.
    Value meanOfAll() {
        return Value.ratio(sum(), pairs.length, "analysis.undefined.noActors");
    }

    private double sum() {
        return IntStream.range(0, pairs.length).filter(at -> pairs[at] > 0)
                .mapToDouble(at -> (double) triangles[at] / pairs[at]).sum();
    }
}
