package org.polyvocal.desktop.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.words.Messages;

/// One answer of one case. What a case has from its school is shown quietly. It is edited in the way that its type asks
/// for: a line of text, a list, a calendar, or a box to tick, which says yes, no, and nothing in turn.
final class FieldCell extends TableCell<Case, String> {
    private final Workspace workspace;
    private final CaseField field;
    private final BiConsumer<Case, String> typed;

    FieldCell(Workspace workspace, CaseField field, BiConsumer<Case, String> typed) {
        this.workspace = workspace;
        this.field = field;
        this.typed = typed;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        getStyleClass().remove("inherited");
        setTooltip(null);
        setGraphic(null);
        setText(null);
        if (empty || getTableRow().getItem() == null) return;
        var of = getTableRow().getItem();
        if (isYesNo()) setGraphic(box(of));
        else setText(text);
        field.source(workspace.study().get(), of).ifPresent(this::inherit);
    }

    private void inherit(Case source) {
        getStyleClass().add("inherited");
        setTooltip(new Tooltip(Messages.say("desktop.cases.from", source.name())));
        if (!isYesNo()) setText(field.text(workspace.study().get(), source));
    }

    private boolean isYesNo() {
        return field instanceof CaseField.Answer(var attribute) && attribute.type() == AttributeType.YES_NO;
    }

    private Node box(Case of) {
        var box = new CheckBox();
        box.setAllowIndeterminate(true);
        box.setFocusTraversable(false);
        var shown = field.source(workspace.study().get(), of).orElse(of);
        var value = field.text(workspace.study().get(), shown);
        box.setIndeterminate(value.isEmpty());
        box.setSelected(value.equals(AttributeType.YES));
        box.setAccessibleText(value.isEmpty() ? Messages.say("desktop.cases.unanswered") : value);
        box.setOnAction(_ -> typed.accept(of, next(getItem())));
        return box;
    }

    private static String next(String value) {
        return switch (value) {
            case AttributeType.YES -> AttributeType.NO;
            case AttributeType.NO -> "";
            default -> AttributeType.YES;
        };
    }

    @Override
    public void startEdit() {
        if (isYesNo()) {
            if (getTableRow().getItem() != null) typed.accept(getTableRow().getItem(), next(getItem()));
            return;
        }
        super.startEdit();
        if (!isEditing()) return;
        var editor = editor();
        editor.setId("case-editor");
        editor.setMaxWidth(Double.MAX_VALUE);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        cancelEdit();
        key.consume();
    }

    private Control editor() {
        if (field instanceof CaseField.Answer(var attribute) && attribute.type() == AttributeType.DATE) return calendar();
        var choices = field.choices(workspace.study().get());
        return choices.isEmpty() ? line() : list(choices);
    }

    private Control line() {
        var line = new TextField(getItem());
        line.selectAll();
        line.setOnAction(_ -> finish(line.getText()));
        line.focusedProperty().subscribe((before, now) -> {
            if (before && !now && isEditing()) finish(line.getText());
        });
        return line;
    }

    /// Arrows walk the list; what they stand on is taken when it closes, unless by `Esc`.
    private Control list(List<String> choices) {
        var list = new ComboBox<String>();
        list.getItems().setAll(Stream.concat(Stream.of(""), choices.stream()).toList());
        list.setValue(getItem());
        list.setOnHidden(_ -> {
            if (isEditing()) finish(list.getValue());
        });
        list.skinProperty().subscribe(skin -> {
            if (skin instanceof ComboBoxListViewSkin<?> open) {
                open.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
            }
        });
        list.sceneProperty().subscribe(scene -> {
            if (scene != null) workspace.work().soon(list::show);
        });
        return list;
    }

    private Control calendar() {
        var calendar = new DatePicker(AttributeType.date(getItem()).orElse(null));
        calendar.getEditor().setText(getItem());
        calendar.setConverter(new DateWords());
        calendar.getEditor().setOnAction(_ -> finish(calendar.getEditor().getText()));
        calendar.setOnAction(_ -> finish(java.util.Optional.ofNullable(calendar.getValue()).map(LocalDate::toString).orElse("")));
        return calendar;
    }

    private void finish(String value) {
        var of = getTableRow().getItem();
        var before = getItem();
        cancelEdit();
        if (of != null && !value.strip().equals(before)) typed.accept(of, value);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        getTableView().requestFocus();
    }
}
