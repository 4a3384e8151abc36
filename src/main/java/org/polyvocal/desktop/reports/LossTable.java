package org.polyvocal.desktop.reports;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.model.words.Messages;

/// A loss report as a table; the reason is also the tooltip of its cell, because it may be longer than the cell.
final class LossTable {
    private static final int NARROW = 80;
    private static final int WIDE = 420;

    private LossTable() {}

    static TableView<LossLine> of(List<LossLine> losses) {
        var table = new TableView<LossLine>();
        table.setId("losses");
        table.setAccessibleText(Messages.say("desktop.losses.table"));
        table.setPlaceholder(new Label(Messages.say("desktop.losses.none")));
        table.getColumns().setAll(List.of(column("desktop.losses.column.kind", NARROW + 20, LossLine::kind),
                number("desktop.losses.column.read", LossLine::read), number("desktop.losses.column.written", LossLine::written),
                number("desktop.losses.column.changed", LossLine::changed),
                number("desktop.losses.column.dropped", LossLine::dropped), reasons()));
        table.getItems().setAll(losses);
        table.setPrefHeight(360);
        return table;
    }

    private static TableColumn<LossLine, String> number(String key, Function<LossLine, Integer> count) {
        var column = column(key, NARROW, line -> String.valueOf(count.apply(line)));
        column.getStyleClass().add("numerals");
        return column;
    }

    private static TableColumn<LossLine, String> reasons() {
        var column = column("desktop.losses.column.detail", WIDE, LossLine::detail);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? "" : words);
                setTooltip(empty || words.isEmpty() ? null : new Tooltip(words));
            }
        });
        return column;
    }

    private static TableColumn<LossLine, String> column(String key, int width, Function<LossLine, String> words) {
        var column = new TableColumn<LossLine, String>(Messages.say(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
