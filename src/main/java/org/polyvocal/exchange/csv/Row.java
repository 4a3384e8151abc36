package org.polyvocal.exchange.csv;

import java.util.List;

/// One row of a [Table], counted from 1 after the header.
public final class Row {
    private final Table table;
    private final int number;
    private final List<String> cells;

    Row(Table table, int number, List<String> cells) {
        this.table = table;
        this.number = number;
        this.cells = List.copyOf(cells);
    }

    public int number() {
        return number;
    }

    /// What stands under the first of these column names that has something in this row, without white space around it;
    /// otherwise empty.
    public String cell(String... names) {
        return table.places(names).stream().filter(at -> at < cells.size()).map(at -> Cells.read(cells.get(at)).strip())
                .filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    /// What stands in the first column that is headed so, without white space around it; otherwise empty.
    public String under(String heading) {
        var at = table.headings().indexOf(heading);
        return at < 0 || at >= cells.size() ? "" : Cells.read(cells.get(at)).strip();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
