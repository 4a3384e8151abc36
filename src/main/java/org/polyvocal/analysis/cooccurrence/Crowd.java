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
                if (column != row && codings[column] > 0) tally.hitsX().add(row, column, codings[row]);
                if (column > row) tally.pairs().add(row, column, codings[row] * codings[column]);
            }
            if (codings[row] > 1) tally.hitsX().add(row, row, codings[row]);
            tally.pairs().add(row, row, codings[row] * (codings[row] - 1) / 2);
        }
    }
}
