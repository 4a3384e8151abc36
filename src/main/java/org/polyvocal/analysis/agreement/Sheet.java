package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One document under comparison.
///
/// @param places for each stretch of the ground the cluster it is in
/// @param seen   a bit for each coder who worked on it
record Sheet(Work work, Ground ground, int[] places, long seen) {
    private static final int FEW_INTERVIEWS = 10;

    /// All documents on which at least two coders worked, with what is resampled of them.
    record All(List<Sheet> sheets, Clusters clusters, Agreement.Clustering clustering) {}

    static All of(List<Work> works, Terms terms) {
        var shared = works.stream().filter(work -> Long.bitCount(seen(work, terms)) > 1).toList();
        var clustering = terms.unit() == Unit.DOCUMENT || shared.size() >= FEW_INTERVIEWS
                ? Agreement.Clustering.INTERVIEWS
                : Agreement.Clustering.TURNS;
        var clusters = new Clusters();
        var sheets = new ArrayList<Sheet>();
        for (var work : shared) {
            var ground = Ground.of(work.document(), terms);
            if (ground.size() == 0) continue;
            var seen = seen(work, terms);
            sheets.add(new Sheet(work, ground, places(ground, terms.unit(), clustering, clusters, seen), seen));
        }
        return new All(sheets, clusters, clustering);
    }

    private static long seen(Work work, Terms terms) {
        return IntStream.range(0, terms.coders().size()).filter(at -> work.coders().contains(terms.coders().get(at)))
                .mapToLong(at -> 1L << at).sum();
    }

    private static int[] places(Ground ground, Unit unit, Agreement.Clustering clustering, Clusters clusters, long seen) {
        var places = new int[ground.size()];
        for (var stretch = 0; stretch < places.length; stretch++) {
            var isNew = stretch == 0
                    || clustering == Agreement.Clustering.TURNS && ground.turn(stretch) != ground.turn(stretch - 1);
            places[stretch] = isNew ? clusters.open(seen) : places[stretch - 1];
            clusters.add(places[stretch], switch (unit) {
                case CHARACTER -> ground.length(stretch);
                case SENTENCE, TURN -> 1;
                case DOCUMENT -> isNew ? 1 : 0;
            });
        }
        return places;
    }
}
