package org.polyvocal.desktop.drawer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.model.words.Messages;

/// The rows of the drawer, and which of them one has walked to.
final class DrawerRows {
    private static final int BEFORE = 2;

    private final ListView<Entry> list;
    private boolean filling;

    /// @param walked told of the row that a person walks to; of none when no row is chosen any more
    DrawerRows(ListView<Entry> list, Consumer<Optional<Entry>> walked) {
        this.list = list;
        list.setPlaceholder(new Label(Messages.say("desktop.drawer.empty")));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> {
            if (!filling) walked.accept(chosen());
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    }

    Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// From 0; -1 for none.
    int place() {
        return list.getSelectionModel().getSelectedIndex();
    }

    int size() {
        return list.getItems().size();
    }

    /// Shows other rows without walking: the chosen one stays so if it is among them, or else that of the coding in focus.
    void fill(List<Entry> entries, Optional<Id<Coding>> inFocus) {
        var before = chosen();
        filling = true;
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(entries);
        before.flatMap(row -> entries.stream().filter(entry -> same(entry, row)).findFirst())
                .or(() -> entries.stream().filter(entry -> inFocus.isPresent() && entry.coding().equals(inFocus)).findFirst())
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    /// Takes the focus for a list just opened, unless somebody is typing.
    void begin() {
        reveal();
        if (list.getScene() != null && !(list.getScene().getFocusOwner() instanceof TextInputControl)) list.requestFocus();
    }

    void step(int by) {
        list.getSelectionModel().clearAndSelect(Math.clamp(place() + by, 0, Math.max(0, size() - 1)));
        reveal();
    }

    void goRound(int by) {
        if (size() == 0) return;
        var from = place() < 0 && by < 0 ? 0 : place();
        list.getSelectionModel().clearAndSelect(Math.floorMod(from + by, size()));
        reveal();
    }

    /// Marks the row of a passage to which a person has come otherwise; the chosen row stays when it shows the same.
    void mark(Passage passage) {
        if (chosen().filter(row -> row.shown().equals(passage)).isPresent()) return;
        filling = true;
        list.getItems().stream().filter(row -> row.shown().equals(passage)).findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    private void reveal() {
        list.scrollTo(Math.max(0, place() - BEFORE));
    }

    /// The first step goes to the first row, which a list would count as passed already.
    private void begin(KeyEvent key) {
        if (key.getCode() != KeyCode.DOWN || place() >= 0 || size() == 0) return;
        key.consume();
        list.getSelectionModel().selectFirst();
    }

    private static boolean same(Entry one, Entry other) {
        return one.equals(other) || one.coding().isPresent() && one.coding().equals(other.coding());
    }
}
