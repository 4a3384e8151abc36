package org.polyvocal.analysis.cooccurrence;

/// What has been counted so far, for row x and column y. On the diagonals: pairs of different codings of one code, and a
/// code's own regions, characters and units.
///
/// @param codings how many codings each row has
/// @param pairs   x in the row, y in the column
/// @param hitsX   codings of the row that are x to some y of the column
/// @param hitsY   codings of the row that are y to some x of the column; the same grid where the relation holds both ways
record Tally(long[] codings, Grid pairs, Grid hitsX, Grid hitsY, Grid regions, Grid characters, Grid units) {
    static Tally of(int rows, Relation relation) {
        var both = relation.isSymmetric();
        var hits = Grid.directed(rows);
        return new Tally(new long[rows], both ? Grid.mirrored(rows) : Grid.directed(rows), hits,
                both ? hits : Grid.directed(rows), Grid.mirrored(rows), Grid.mirrored(rows), Grid.mirrored(rows));
    }

    int rows() {
        return codings.length;
    }

    /// This tally with what another of the same question has counted; both are used up.
    Tally plus(Tally other) {
        for (var row = 0; row < codings.length; row++) codings[row] += other.codings[row];
        pairs.add(other.pairs);
        hitsX.add(other.hitsX);
        if (hitsY != hitsX) hitsY.add(other.hitsY);
        regions.add(other.regions);
        characters.add(other.characters);
        units.add(other.units);
        return this;
    }
}
