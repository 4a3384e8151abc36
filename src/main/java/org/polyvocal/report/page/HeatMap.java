package org.polyvocal.report.page;

import java.util.List;
import java.util.stream.Stream;
import org.polyvocal.model.Look;

/// A matrix whose cells are shaded by their number.
///
/// @param measure what the number is, in a few words
/// @param tiles   row by row
public record HeatMap(String title, String measure, List<Head> rows, List<Head> columns,
        List<List<Tile>> tiles) implements Block {
    public HeatMap {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        tiles = tiles.stream().map(List::copyOf).toList();
        if (tiles.size() != rows.size()) throw new IllegalArgumentException("as many rows of tiles as heads");
        for (var row : tiles) {
            if (row.size() != columns.size()) throw new IllegalArgumentException("as many tiles in a row as heads");
        }
    }

    /// The name of a row or column.
    ///
    /// @param brief where there is little room
    public record Head(Look look, String name, String brief) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Head";
        }
    }

    /// A cell.
    public sealed interface Tile {
        /// @param shown the number as people read it: `.35`
        /// @param marked outside the range that the measure was made for
        record Number(double value, String shown, boolean marked) implements Tile {}

        /// How often a code is used; not part of the scale.
        record Diagonal(String shown) implements Tile {}

        /// No number, and why.
        record Blank(String reason) implements Tile {}
    }

    /// The number that is darkest; 0 when there is none.
    public double most() {
        return numbers().mapToDouble(tile -> Math.abs(tile.value())).max().orElse(0);
    }

    private Stream<Tile.Number> numbers() {
        return tiles.stream().flatMap(List::stream).filter(Tile.Number.class::isInstance).map(Tile.Number.class::cast);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "HeatMap of " + rows.size() + " × " + columns.size();
    }
}
