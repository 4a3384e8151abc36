package org.polyvocal.desktop.drawer;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// Lists passages under the text: walking the list moves the text, `Enter` goes there.
public final class DrawerController {
    private final Workspace workspace;
    private final Passages passages;
    private final Contexts contexts;
    private final ClaimFilter filter = new ClaimFilter(this::refill);
    private Runnable reader = () -> {};
    private DrawerRows walk;
    private boolean walking;
    @FXML private HBox glyphs;
    @FXML private Label title;
    @FXML private Label extent;
    @FXML private Label position;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private MenuButton claims;
    @FXML private ListView<Entry> rows;

    public DrawerController(Workspace workspace) {
        this.workspace = workspace;
        this.passages = new Passages(workspace);
        this.contexts = new Contexts(workspace, () -> rows.refresh());
    }

    /// @param reader gives the focus to the text, after `Enter` and when the drawer is closed
    public void returningTo(Runnable reader) {
        this.reader = reader;
    }

    @FXML
    private void initialize() {
        glyphs.managedProperty().bind(Bindings.isNotEmpty(glyphs.getChildren()));
        filter.fill(claims);
        claims.managedProperty().bind(claims.visibleProperty());
        walk = new DrawerRows(rows, this::walked);
        rows.setCellFactory(_ -> new PassageCell(passages, contexts));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2) go();
        });
        workspace.passages().subscribe(list -> list.ifPresent(this::open));
        workspace.study().subscribe(this::follow);
        workspace.destination().subscribe(there -> {
            there.ifPresent(walk::mark);
            showPosition();
        });
        workspace.coder().subscribe(() -> rows.refresh());
    }

    private void open(PassageList list) {
        walking = false;
        passages.list(list);
        filter.clear();
        claims.setVisible(list.entries().stream().anyMatch(entry -> entry.coding().isPresent()));
        title.setText(list.title());
        glyphs.getChildren().setAll(passages.glyphs());
        refill();
        walk.begin();
    }

    private void follow() {
        if (workspace.passages().get().isPresent() && passages.stale()) refill();
    }

    private void refill() {
        var entries = passages.entries(filter.chosen());
        walk.fill(entries, workspace.coding().get());
        var documents = entries.stream().map(entry -> entry.shown().document()).distinct().count();
        extent.setText(Messages.say("desktop.drawer.extent", entries.size(), documents));
        showPosition();
    }

    /// Back leads to where one was before the first step.
    private void walked(Optional<Entry> row) {
        showPosition();
        row.ifPresent(entry -> {
            workspace.goTo(entry.shown(), walking ? Optional.empty() : workspace.unit().get());
            walking = true;
        });
    }

    private void showPosition() {
        position.setText(walk.place() < 0 ? "" : Messages.say("desktop.drawer.position", walk.place() + 1, walk.size()));
        previous.setDisable(walk.place() <= 0);
        next.setDisable(walk.place() >= walk.size() - 1);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) go();
        else if (key.getCode() == KeyCode.ESCAPE) reader.run();
        else return;
        key.consume();
    }

    private void go() {
        walk.chosen().ifPresent(entry -> {
            workspace.goTo(entry.shown(), Optional.empty());
            passages.coding(entry).ifPresent(coding -> {
                workspace.code().set(Optional.of(coding.code()));
                workspace.coding().set(Optional.of(coding.id()));
            });
            reader.run();
        });
    }

    /// To the next passage or the one before, as `F3` does from anywhere; after the last comes the first.
    public void walkOn(int by) {
        walk.goRound(by);
        go();
    }

    @FXML
    private void showPrevious() {
        walk.step(-1);
    }

    @FXML
    private void showNext() {
        walk.step(1);
    }

    @FXML
    private void close() {
        workspace.passages().set(Optional.empty());
        reader.run();
    }
}
