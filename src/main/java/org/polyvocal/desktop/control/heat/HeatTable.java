package org.polyvocal.desktop.control.heat;

import java.util.List;
import java.util.function.Function;

/// What a heat map shows.
///
/// @param cells what stands in a cell; asked for those in sight only, each time they are painted
/// @param words what is told about a cell, to the eye that hovers and the ear that reads
public record HeatTable(List<HeatHead> rows, List<HeatHead> columns, Function<HeatPlace, HeatCell> cells,
        Function<HeatPlace, String> words) {
    static final HeatTable EMPTY = new HeatTable(List.of(), List.of(), _ -> HeatCell.NOUGHT, _ -> "");

    public HeatTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    boolean holds(HeatPlace place) {
        return place.row() >= 0 && place.row() < rows.size() && place.column() >= 0 && place.column() < columns.size();
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /// The nearest place that exists.
    HeatPlace nearest(HeatPlace place) {
        return new HeatPlace(Math.clamp(place.row(), 0, rows.size() - 1), Math.clamp(place.column(), 0, columns.size() - 1));
    }
}
