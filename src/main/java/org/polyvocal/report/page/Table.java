package org.polyvocal.report.page;

import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Look;

/// Rows of cells under named columns.
public record Table(String title, List<Column> columns, List<Row> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells().size() != columns.size()) throw new IllegalArgumentException("a row does not fit its table");
        }
    }

    /// @param kind numbers are set right-aligned, and are numbers in a spreadsheet
    public record Column(String title, Kind kind) {
        public static Column text(String title) {
            return new Column(title, Kind.TEXT);
        }

        public static Column number(String title) {
            return new Column(title, Kind.NUMBER);
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Column of " + kind;
        }
    }

    public enum Kind { TEXT, NUMBER }

    /// @param look the mark before the first cell
    /// @param depth  how far the first cell is set in
    /// @param anchor of the heading that the first cell leads to; empty when to none
    public record Row(Optional<Look> look, int depth, String anchor, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Optional.empty(), 0, "", List.of(cells));
        }

        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Row of " + cells.size();
        }
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Table of " + rows.size() + " rows";
    }
}
