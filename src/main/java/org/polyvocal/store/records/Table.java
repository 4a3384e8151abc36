package org.polyvocal.store.records;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where one kind of record is kept, and how a record becomes a row and a row a record. The same columns name the
/// values of its JSON in the journal.
///
/// @param values the values of a record in the order of the columns, `null` where it says nothing: an id, a text, a
///               number or a moment
/// @param record takes the cells of a row, in the order of the columns
record Table<T>(String name, Order order, List<String> columns, Function<T, Object[]> values, Function<Cells, T> record) {
    /// Whether the order in which rows were added is kept.
    enum Order { KEPT, NONE }

    /// The same table with the column that says whose part each row is.
    Table<T> partOf(String owner) {
        var all = Stream.concat(Stream.of(owner), columns.stream()).toList();
        return new Table<>(name, order, all, values, record);
    }

    String select() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name;
    }

    String selectInOrder() {
        return select() + (order == Order.KEPT ? " ORDER BY place" : "");
    }

    String insert() {
        var placed = order == Order.KEPT;
        var place = placed ? "(SELECT COALESCE(MAX(place), 0) + 1 FROM " + name + "), " : "";
        return "INSERT INTO " + name + " (" + (placed ? "place, " : "") + String.join(", ", columns) + ") VALUES (" + place
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /// Removes the row only where it still says what it is believed to say.
    String delete() {
        return "DELETE FROM " + name + " WHERE " + unchanged();
    }

    /// Replaces the row only where it still says what it is believed to say: the new values, then the old ones.
    String update() {
        return "UPDATE " + name + " SET " + String.join(" = ?, ", columns) + " = ? WHERE " + unchanged();
    }

    private String unchanged() {
        return "id = ? AND " + columns.stream().skip(1).map(column -> column + " IS NOT DISTINCT FROM ?")
                .collect(Collectors.joining(" AND "));
    }
}
