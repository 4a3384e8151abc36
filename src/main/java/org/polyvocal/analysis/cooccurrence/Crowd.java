package org.polyvocal.analysis.cooccurrence;

/// Counts pairs where everything in a layer is together with everything else, by multiplying instead of meeting.
final class Crowd {
    private Crowd() {}

    static void count(Layer layer, Tally tally) {
        var codings = new long[tally.rows()];
        for (var rows : layer.rows()) for (var row : rows) codings[row]++;
        for (var row = 0; row < codings.length; row++) {
            if (codings[row] == 0) continue;
            for (var column = 0; column < codings.length; column++) {
                if (column != row && codings[column] > 0) add(tally, row, column, codings[row] * codings[column], codings[row]);
            }
            if (codings[row] > 1) add(tally, row, row, codings[row] * (codings[row] - 1) / 2, codings[row]);
        }
    }

    private static void add(Tally tally, int row, int column, long pairs, long hits) {
        tally.pairs().add(row, column, pairs);
        tally.hitsX().add(row, column, hits);
    }
}
