package org.polyvocal.desktop.memos;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.memos.Note;

/// Notes in rows that can be sorted by any column: what each is on, whose it is and of when, and how it begins.
final class NoteTable extends TableView<Note> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.UK)
            .withZone(ZoneId.systemDefault());
    private static final int BEGINNING = 160;

    private final ReadOnlyObjectWrapper<Optional<Note>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable go = () -> {};
    private Runnable remove = () -> {};
    private boolean filling;

    NoteTable() {
        setId("memos");
        setAccessibleText(Messages.say("desktop.memos"));
        setPlaceholder(new Label(Messages.say("desktop.memos.unmatched")));
        getColumns().setAll(List.of(
                column("kind", 80, note -> Messages.say("desktop.memos.kind." + note.kind().word())),
                column("about", 170, Note::about), created(), column("coder", 90, Note::coder),
                column("text", 300, NoteTable::beginning)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setRowFactory(_ -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
    }

    ReadOnlyObjectProperty<Optional<Note>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// @param go     what `Enter` and a double click do
    /// @param remove what `Delete` does
    void acting(Runnable go, Runnable remove) {
        this.go = go;
        this.remove = remove;
    }

    /// The row of what is being written stays chosen, whatever the list becomes around it.
    void show(List<Note> notes, Optional<Object> written) {
        var at = getSelectionModel().getSelectedIndex();
        filling = true;
        getItems().setAll(notes);
        sort();
        getSelectionModel().clearSelection();
        filling = false;
        var still = getItems().stream().filter(note -> written.filter(note.on().id()::equals).isPresent()).findFirst();
        still.ifPresentOrElse(getSelectionModel()::select, () -> getSelectionModel().select(Math.min(at, notes.size() - 1)));
        choose(getSelectionModel().getSelectedItem());
    }

    private void choose(Note note) {
        if (!filling) chosen.set(Optional.ofNullable(note));
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> go.run();
            case DELETE, BACK_SPACE -> remove.run();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private TableRow<Note> row() {
        var row = new TableRow<Note>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) go.run();
        });
        return row;
    }

    static String day(Note note) {
        return DAY.format(note.created());
    }

    private static String beginning(Note note) {
        var text = note.text().strip();
        return text.substring(0, Math.min(BEGINNING, text.length())).replaceAll("\\s+", " ");
    }

    private static TableColumn<Note, String> column(String name, double width, Function<Note, String> words) {
        var column = new TableColumn<Note, String>(Messages.say("desktop.memos.column." + name));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(words.apply(cell.getValue())));
        return column;
    }

    private static TableColumn<Note, Instant> created() {
        var column = new TableColumn<Note, Instant>(Messages.say("desktop.memos.column.created"));
        column.setPrefWidth(100);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().created()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Instant at, boolean empty) {
                super.updateItem(at, empty);
                setText(empty ? "" : DAY.format(at));
            }
        });
        return column;
    }
}
