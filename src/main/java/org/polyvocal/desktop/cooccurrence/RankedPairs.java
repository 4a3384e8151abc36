package org.polyvocal.desktop.cooccurrence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Rows;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;

/// The pairs of codes that occur together, the closest first.
final class RankedPairs extends TableView<Cell> {
    private final TableColumn<Cell, Cell> value;
    private MatrixView view;

    RankedPairs() {
        setId("ranked-pairs");
        setAccessibleText(Messages.say("desktop.cooccurrence.shape.ranked"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        value = column("", _ -> new NumberCell(cell -> view.written(cell)), Comparator.comparingDouble(this::number));
        getColumns().setAll(List.of(codes("first", cell -> cell.a().code()), codes("second", cell -> cell.b().code()), value,
                column(Messages.say("desktop.cell.pairs"), _ -> new NumberCell(cell -> String.valueOf(cell.pairs())),
                        Comparator.comparingLong(Cell::pairs)),
                column(Messages.say("desktop.cell.units"), _ -> new NumberCell(cell -> String.valueOf(cell.units().both())),
                        Comparator.comparingLong(cell -> cell.units().both()))));
        var nothing = new Label(Messages.say("desktop.cooccurrence.shape.ranked.none"));
        nothing.getStyleClass().add("secondary");
        setPlaceholder(nothing);
    }

    /// Shows the pairs of a matrix that are together somewhere.
    void show(MatrixView shown) {
        view = shown;
        value.setText(shown.title());
        getItems().setAll(shown.ranked());
        getSortOrder().clear();
    }

    void onSelect(Consumer<Cell> listener) {
        getSelectionModel().selectedItemProperty().addListener((_, _, cell) -> {
            if (cell != null) listener.accept(cell);
        });
    }

    void onOpen(Runnable listener) {
        Rows.onOpen(this, _ -> listener.run());
    }

    private double number(Cell cell) {
        return view.number(cell).orElse(Double.NEGATIVE_INFINITY);
    }

    private static TableColumn<Cell, Cell> codes(String which, Function<Cell, Code> code) {
        var column = column(Messages.say("desktop.cooccurrence.shape.ranked." + which), _ -> new CodeCell(code),
                Comparator.comparing(cell -> code.apply(cell).name()));
        column.setPrefWidth(240);
        return column;
    }

    private static TableColumn<Cell, Cell> column(String title, Function<TableColumn<Cell, Cell>, TableCell<Cell, Cell>> cells,
            Comparator<Cell> order) {
        var column = new TableColumn<Cell, Cell>(title);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(cells::apply);
        column.setComparator(order);
        column.setPrefWidth(110);
        return column;
    }

    private static final class NumberCell extends TableCell<Cell, Cell> {
        private final Function<Cell, String> words;

        NumberCell(Function<Cell, String> words) {
            this.words = words;
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? null : words.apply(cell));
        }
    }

    private static final class CodeCell extends TableCell<Cell, Cell> {
        private final Function<Cell, Code> code;

        CodeCell(Function<Cell, Code> code) {
            this.code = code;
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? null : code.apply(cell).name());
            setGraphic(empty || cell == null ? null : new GlyphIcon(code.apply(cell).look(), GlyphIcon.SMALL));
        }
    }
}
