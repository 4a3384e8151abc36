package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.polyvocal.analysis.Value;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// Everybody in the network with what is measured of them.
final class PeopleTable {
    private static final double HEAD = 32; // beside the words of a heading: its insets and the sign of its order
    private final TableView<Row> table;
    private boolean filling;

    /// One person.
    ///
    /// @param values by measure, as the columns have them
    /// @param notes  what must be said with each
    record Row(Case person, String school, List<Value> values, List<String> notes, List<Document> interviews) {
        Row {
            values = List.copyOf(values);
            notes = List.copyOf(notes);
            interviews = List.copyOf(interviews);
        }

        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Row of " + person;
        }
    }

    PeopleTable(TableView<Row> table) {
        this.table = table;
        table.setPlaceholder(new Label());
    }

    void show(Figures figures) {
        var measures = figures.measures();
        var wanted = new ArrayList<TableColumn<Row, ?>>();
        wanted.add(text("desktop.network.column.person", row -> row.person().name(), 150));
        for (var at = 0; at < measures.size(); at++) wanted.add(number(measures.get(at), at));
        wanted.add(text("desktop.network.column.school", Row::school, 150));
        wanted.add(text("desktop.network.column.interviews",
                row -> String.join(", ", row.interviews().stream().map(Document::name).toList()), 100));
        filling = true;
        var kept = chosen();
        if (!names(table.getColumns()).equals(names(wanted))) table.getColumns().setAll(wanted);
        var sorted = List.copyOf(table.getSortOrder());
        table.getItems().setAll(figures.rows());
        table.getSortOrder().setAll(sorted);
        table.sort();
        filling = false;
        select(kept);
    }

    private static List<String> names(List<? extends TableColumn<Row, ?>> columns) {
        return columns.stream().map(TableColumn::getText).toList();
    }

    private static TableColumn<Row, String> text(String key, Function<Row, String> words, double width) {
        var column = new TableColumn<Row, String>(Messages.say(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<Row, Value> number(String measure, int at) {
        var column = new TableColumn<Row, Value>(Messages.say("desktop.network.measure." + measure));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().values().get(at)));
        column.setComparator(Comparator.comparingDouble(value -> value.known().orElse(Double.NEGATIVE_INFINITY)));
        column.setCellFactory(_ -> new NumberCell(at));
        column.setSortType(TableColumn.SortType.DESCENDING);
        column.setPrefWidth(Segments.roomFor(column.getText(), HEAD));
        return column;
    }

    /// A figure, with what must be said of it for whoever rests on it.
    private static final class NumberCell extends TableCell<Row, Value> {
        private final int at;

        NumberCell(int at) {
            this.at = at;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Value value, boolean empty) {
            super.updateItem(value, empty);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty || value == null ? "" : written(value));
            setTooltip(empty || row == null || row.notes().get(at).isEmpty() ? null : new Tooltip(row.notes().get(at)));
        }

        private static String written(Value value) {
            var known = value.known();
            if (known.isEmpty()) return "–";
            var number = known.getAsDouble();
            return String.format(Locale.ROOT, number == Math.rint(number) ? "%.0f" : number < 10 ? "%.3f" : "%.1f", number);
        }
    }

    private Optional<Id<Case>> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(row -> row.person().id());
    }

    void onSelect(Consumer<Optional<Id<Case>>> listener) {
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!filling) listener.accept(chosen());
        });
    }

    /// Chooses somebody without telling those who listen.
    void select(Optional<Id<Case>> person) {
        filling = true;
        table.getSelectionModel().clearSelection();
        table.getItems().stream().filter(row -> person.equals(Optional.of(row.person().id()))).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        filling = false;
    }
}
