package org.polyvocal.desktop.drawer;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;

/// Lists passages under the text: walking the list moves the text, `Enter` goes there.
public final class DrawerController {
    private final Workspace workspace;
    private final Passages passages;
    private final Contexts contexts;
    private final ClaimFilter filter = new ClaimFilter(this::refill);
    private Runnable reader = () -> {};
    private boolean walking;
    private boolean refilling;
    @FXML
    private HBox glyphs;
    @FXML
    private Label title;
    @FXML
    private Label extent;
    @FXML
    private Label position;
    @FXML
    private Button previous;
    @FXML
    private Button next;
    @FXML
    private MenuButton claims;
    @FXML
    private ListView<Entry> rows;

    public DrawerController(Workspace workspace) {
        this.workspace = workspace;
        this.passages = new Passages(workspace);
        this.contexts = new Contexts(workspace, () -> rows.refresh());
    }

    /// @param reader gives the focus to the text, after `Enter` and when the drawer is closed
    public void returningTo(Runnable reader) {
        this.reader = reader;
    }

    /// Takes the focus, as when `F6` comes round.
    public void focusRows() {
        rows.requestFocus();
    }

    @FXML
    private void initialize() {
        filter.fill(claims);
        claims.managedProperty().bind(claims.visibleProperty());
        rows.setPlaceholder(new Label(Messages.say("desktop.drawer.empty")));
        rows.setCellFactory(_ -> new PassageCell(passages, contexts));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::walked);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) go();
        });
        workspace.passages().subscribe(list -> list.ifPresent(this::open));
        workspace.study().subscribe(this::follow);
        workspace.coder().subscribe(() -> rows.refresh());
    }

    private void open(PassageList list) {
        walking = false;
        passages.list(list);
        filter.clear();
        claims.setVisible(list.entries().stream().anyMatch(entry -> entry.coding().isPresent()));
        title.setText(list.title());
        glyphs.getChildren().setAll(list.codes().stream().flatMap(id -> workspace.study().get().codebook().code(id).stream())
                .<Node>map(code -> new GlyphIcon(code.look())).toList());
        refill();
        rows.scrollTo(Math.max(0, rows.getSelectionModel().getSelectedIndex() - 1));
        if (rows.getScene() != null && !(rows.getScene().getFocusOwner() instanceof TextInputControl)) rows.requestFocus();
    }

    private void follow() {
        if (workspace.passages().get().isPresent() && passages.stale()) refill();
    }

    private void refill() {
        var chosen = Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
        refilling = true;
        var entries = passages.entries(filter.chosen());
        rows.getSelectionModel().clearSelection();
        rows.getItems().setAll(entries);
        again(chosen, entries).ifPresent(rows.getSelectionModel()::select);
        refilling = false;
        var documents = entries.stream().map(entry -> entry.shown().document()).distinct().count();
        extent.setText(Messages.say("desktop.drawer.extent", entries.size(), documents));
        showPosition();
    }

    /// The row that was chosen, or else that of the coding in focus.
    private Optional<Entry> again(Optional<Entry> chosen, List<Entry> entries) {
        return chosen.flatMap(row -> entries.stream().filter(entry -> entry.equals(row)
                || entry.coding().isPresent() && entry.coding().equals(row.coding())).findFirst())
                .or(() -> workspace.coding().get().flatMap(coding -> entries.stream()
                        .filter(entry -> entry.coding().equals(Optional.of(coding))).findFirst()));
    }

    private void walked(Entry entry) {
        showPosition();
        if (entry == null || refilling) return;
        workspace.goTo(entry.shown(), walking ? Optional.empty() : workspace.unit().get());
        walking = true;
    }

    private void showPosition() {
        var at = rows.getSelectionModel().getSelectedIndex();
        var size = rows.getItems().size();
        position.setText(at < 0 ? "" : Messages.say("desktop.drawer.position", at + 1, size));
        previous.setDisable(at <= 0);
        next.setDisable(at >= size - 1);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) go();
        else if (key.getCode() == KeyCode.ESCAPE) reader.run();
        else return;
        key.consume();
    }

    private void go() {
        Optional.ofNullable(rows.getSelectionModel().getSelectedItem()).ifPresent(entry -> {
            workspace.goTo(entry.shown(), Optional.empty());
            passages.coding(entry).ifPresent(this::focus);
            reader.run();
        });
    }

    private void focus(Coding coding) {
        workspace.code().set(Optional.of(coding.code()));
        workspace.coding().set(Optional.of(coding.id()));
    }

    @FXML
    private void showPrevious() {
        rows.getSelectionModel().selectPrevious();
        rows.scrollTo(Math.max(0, rows.getSelectionModel().getSelectedIndex() - 2));
    }

    @FXML
    private void showNext() {
        rows.getSelectionModel().selectNext();
        rows.scrollTo(Math.max(0, rows.getSelectionModel().getSelectedIndex() - 2));
    }

    @FXML
    private void close() {
        workspace.passages().set(Optional.empty());
        reader.run();
    }
}
