package org.polyvocal.analysis.cooccurrence;

/// A square of counts, one for each row and column. A mirrored one knows no direction: what is added to a cell is added
/// to the cell across the diagonal, too.
final class Grid {
    private final int size;
    private final boolean mirrored;
    private final long[] counts;

    private Grid(int size, boolean mirrored) {
        this.size = size;
        this.mirrored = mirrored;
        this.counts = new long[size * size];
    }

    static Grid directed(int size) {
        return new Grid(size, false);
    }

    static Grid mirrored(int size) {
        return new Grid(size, true);
    }

    long at(int row, int column) {
        return counts[place(row, column)];
    }

    void add(int row, int column, long count) {
        counts[place(row, column)] += count;
    }

    /// Adds what another grid of the same sort has counted.
    void add(Grid other) {
        for (var place = 0; place < counts.length; place++) counts[place] += other.counts[place];
    }

    private int place(int row, int column) {
        return mirrored && column < row ? column * size + row : row * size + column;
    }
}
