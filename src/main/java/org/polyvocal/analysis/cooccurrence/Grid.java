package org.polyvocal.analysis.cooccurrence;

/// A square of counts, one for each row and column.
final class Grid {
    private final int size;
    private final long[] counts;

    Grid(int size) {
        this.size = size;
        this.counts = new long[size * size];
    }

    long at(int row, int column) {
        return counts[row * size + column];
    }

    void add(int row, int column, long count) {
        counts[row * size + column] += count;
    }
}
