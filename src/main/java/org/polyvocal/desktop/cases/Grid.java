package org.polyvocal.desktop.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Messages;

/// The table of cases: a row for each, a column for each attribute. Keeps the cell in focus while rows come and go.
final class Grid {
    private final TableView<Case> table;
    private final Workspace workspace;
    private final CaseActs acts;
    private final Sheet sheet;
    private List<Attribute> attributes = List.of();

    Grid(TableView<Case> table, Workspace workspace, CaseActs acts) {
        this.table = table;
        this.workspace = workspace;
        this.acts = acts;
        this.sheet = new Sheet(table, workspace.study()::get);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        Stream.of(CaseField.Own.values()).forEach(own -> table.getColumns().add(column(own)));
    }

    /// Shows these cases, in the order in which the table is sorted.
    void show(List<Case> cases) {
        var focused = Optional.ofNullable(table.getFocusModel().getFocusedItem());
        var at = table.getFocusModel().getFocusedCell();
        showColumns();
        table.getItems().setAll(cases);
        table.sort();
        focused.flatMap(before -> table.getItems().stream().filter(each -> each.id().equals(before.id())).findFirst())
                .ifPresent(now -> select(now, at == null ? null : at.getTableColumn()));
    }

    private void select(Case of, TableColumn<Case, ?> column) {
        var row = table.getItems().indexOf(of);
        if (column == null || !table.getColumns().contains(column)) table.getSelectionModel().clearAndSelect(row);
        else table.getSelectionModel().clearAndSelect(row, column);
    }

    private void showColumns() {
        var now = workspace.study().get().casebook().attributes();
        if (now.equals(attributes)) return;
        attributes = now;
        var columns = new ArrayList<>(table.getColumns().subList(0, CaseField.Own.values().length));
        now.forEach(attribute -> columns.add(column(attribute)));
        table.getColumns().setAll(columns);
    }

    private TableColumn<Case, String> column(CaseField.Own own) {
        var column = column(own, Messages.say("desktop.cases.column." + own.word()));
        column.setPrefWidth(own == CaseField.Own.KIND ? 90 : 190);
        column.setEditable(own != CaseField.Own.KIND && own != CaseField.Own.SPEAKERS);
        return column;
    }

    private TableColumn<Case, String> column(Attribute attribute) {
        var column = column(new CaseField.Answer(attribute), attribute.name());
        column.setPrefWidth(width(attribute));
        if (attribute.type() == AttributeType.NUMBER)
            column.setComparator(java.util.Comparator.comparing(
                    number -> AttributeType.number(number).orElse(java.math.BigDecimal.ZERO)));
        column.setContextMenu(
                new ContextMenu(item("rename", () -> acts.rename(attribute)), item("retype", () -> acts.retype(attribute)),
                        item("remove", () -> acts.remove(attribute))));
        return column;
    }

    private double width(Attribute attribute) {
        var longest = Stream.concat(Stream.of(attribute.name()), workspace.study().get().casebook().values(attribute).stream())
                .mapToLong(String::length).max().orElse(0);
        return Math.clamp(longest * 8 + 24, 96, 200);
    }

    private TableColumn<Case, String> column(CaseField field, String name) {
        var column = new TableColumn<Case, String>(name);
        column.setUserData(field);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(field.text(workspace.study().get(), cell.getValue())));
        column.setCellFactory(_ -> new FieldCell(workspace, field, (of, words) -> acts.type(of, field, words)));
        if (field != CaseField.Own.NAME) column.setComparator(java.util.Comparator.comparing(Naming::folded));
        return column;
    }

    private TableRow<Case> row() {
        var row = new TableRow<Case>();
        row.itemProperty().subscribe(of -> row.setContextMenu(of == null ? null : menu(of)));
        row.setOnMouseClicked(click -> {
            var at = table.getFocusModel().getFocusedCell();
            if (click.getClickCount() == 2 && row.getItem() != null && at.getTableColumn() != null
                    && at.getTableColumn().getUserData() == CaseField.Own.SPEAKERS)
                acts.link(row.getItem());
        });
        return row;
    }

    private ContextMenu menu(Case of) {
        var menu = new ContextMenu(item("rename", () -> acts.rename(of)));
        if (of.kind() == Case.Kind.PERSON) menu.getItems().add(item("link", () -> acts.link(of)));
        if (of.kind() != Case.Kind.INTERVIEW) menu.getItems().add(item("join", () -> acts.join(of)));
        menu.getItems().add(item("remove", () -> acts.remove(of)));
        return menu;
    }

    private static MenuItem item(String key, Runnable act) {
        var item = new MenuItem(Messages.say("desktop.cases." + key));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void act(KeyEvent key) {
        if (key.getTarget() instanceof TextField || table.getEditingCell() != null) return;
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) sheet.copy();
        else if (key.isShortcutDown() && key.getCode() == KeyCode.V) take(sheet.pasted());
        else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) take(sheet.filled(""));
        else if (key.getCode() == KeyCode.ENTER && isOnSpeakers()) acts.link(table.getFocusModel().getFocusedItem());
        else return;
        key.consume();
    }

    private boolean isOnSpeakers() {
        var at = table.getFocusModel().getFocusedCell();
        return table.getFocusModel().getFocusedItem() != null && at.getTableColumn() != null
                && at.getTableColumn().getUserData() == CaseField.Own.SPEAKERS;
    }

    private void take(Sheet.Answers typed) {
        if (!typed.areNone()) acts.perform(typed::change);
        if (typed.others() == 0) return;
        workspace.say(typed.refused().map(problem -> new Notice("desktop.cases.refused", problem.sentence()))
                .orElseGet(() -> new Notice("desktop.cases.notPasted", typed.others())));
    }
}
