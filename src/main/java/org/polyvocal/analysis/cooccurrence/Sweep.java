package org.polyvocal.analysis.cooccurrence;

/// Counts the pairs and the hits of one layer.
///
/// The codings lie sorted by start, so the partners of one that begin later are the next few, up to its end and the reach
/// of the relation: the work grows with the number of codings and pairs, and no pair is kept.
final class Sweep {
    private final Relation relation;
    private final Layer layer;
    private final Tally tally;
    private final Met asX;
    private final Met asY;

    private Sweep(Relation relation, Layer layer, Tally tally) {
        this.relation = relation;
        this.layer = layer;
        this.tally = tally;
        this.asX = new Met(layer.size(), tally.rows());
        this.asY = relation.isSymmetric() ? asX : new Met(layer.size(), tally.rows());
    }

    static void count(Relation relation, Layer layer, Tally tally) {
        var sweep = new Sweep(relation, layer, tally);
        if (relation.isSymmetric()) sweep.bothWays();
        else sweep.eachWay();
    }

    /// Here the grid of pairs is mirrored.
    private void bothWays() {
        for (var x = 0; x < layer.size(); x++) {
            for (int y = x + 1, end = lastWithinReach(x); y <= end; y++) {
                if (holds(x, y)) countPair(x, y);
            }
        }
    }

    private void eachWay() {
        for (var x = 0; x < layer.size(); x++) {
            for (int y = x + 1, end = lastWithinReach(x); y <= end; y++) {
                if (holds(x, y)) countPair(x, y);
                if (holds(y, x)) countPair(y, x);
            }
        }
    }

    private void countPair(int x, int y) {
        for (var row : layer.rows()[x]) {
            for (var column : layer.rows()[y]) tally.pairs().add(row, column, 1);
        }
        hit(asX, tally.hitsX(), x, y);
        hit(asY, tally.hitsY(), y, x);
    }

    /// A coding is a hit once for each row in which it has a partner, however many.
    private void hit(Met met, Grid hits, int coding, int partner) {
        for (var column : layer.rows()[partner]) {
            if (met.before(coding, column)) continue;
            for (var row : layer.rows()[coding]) hits.add(row, column, 1);
        }
    }

    private int lastWithinReach(int x) {
        var limit = layer.ends()[x] + relation.reach();
        var y = x;
        while (y + 1 < layer.size() && layer.starts()[y + 1] <= limit) y++;
        return y;
    }

    private boolean holds(int x, int y) {
        return relation.holds(layer.starts()[x], layer.ends()[x], layer.starts()[y], layer.ends()[y]);
    }

    /// A bit for each coding and row: it has been met there.
    private static final class Met {
        private final int width;
        private final long[] bits;

        Met(int codings, int rows) {
            width = (rows + 63) / 64;
            bits = new long[Math.multiplyExact(codings, width)];
        }

        /// Whether this was asked before. The next time it was.
        boolean before(int coding, int row) {
            var word = coding * width + row / 64;
            var bit = 1L << row % 64;
            var met = (bits[word] & bit) != 0;
            bits[word] |= bit;
            return met;
        }
    }
}
