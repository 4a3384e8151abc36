package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table, its merged cells taken apart: each stands in its first row and column, and the others that it covers are empty.
///
/// @param columns as many as its longest row has; every row has as many
record Grid(List<List<Passage>> rows, int columns) implements Block {
    static Grid of(List<List<Passage>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        return new Grid(rows.stream().map(row -> filled(row, columns)).toList(), columns);
    }

    private static List<Passage> filled(List<Passage> row, int columns) {
        return IntStream.range(0, columns).mapToObj(at -> at < row.size() ? row.get(at) : Passage.EMPTY).toList();
    }

    /// Its rows as lines, the cells parted by tabs.
    List<Passage> lines() {
        return rows.stream().map(Grid::line).toList();
    }

    /// Where a cell that is not the last holds paragraphs, the cells only divide the page, and each stands for itself.
    static Passage line(List<Passage> row) {
        var filled = new ArrayList<>(row);
        while (!filled.isEmpty() && filled.getLast().isBlank()) filled.removeLast();
        var divides = filled.stream().limit(Math.max(0, filled.size() - 1)).anyMatch(cell -> cell.words().indexOf('\n') >= 0);
        if (divides) filled.removeIf(Passage::isBlank);
        return Passage.joined(filled, divides ? "\n" : "\t");
    }
}
