package org.polyvocal.desktop.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.workbench.Search;

/// The list of hits: walked by arrows, opened by `Enter` or a click.
final class HitList {
    private final ListView<Line> hits;
    private final Workspace workspace;
    private final Supplier<String> title;
    private List<Search.KeyWord> found = List.of();

    /// @param title of the list in the drawer
    HitList(ListView<Line> hits, Workspace workspace, Supplier<String> title) {
        this.hits = hits;
        this.workspace = workspace;
        this.title = title;
        hits.setCellFactory(_ -> new LineCell());
        hits.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        hits.setOnMouseClicked(_ -> open());
    }

    /// What was chosen stays chosen by its place, as while one types on.
    void show(Search.Answer answer, Order order) {
        found = order.of(answer.hits());
        var chosen = hits.getSelectionModel().getSelectedIndex();
        hits.getItems().setAll(order == Order.DOCUMENT ? Line.of(answer) : Line.of(answer, found));
        if (chosen > 0 && chosen < hits.getItems().size()) hits.getSelectionModel().select(chosen);
    }

    void enter() {
        if (hits.getItems().size() < 2) return;
        hits.requestFocus();
        if (hits.getSelectionModel().isEmpty()) hits.getSelectionModel().select(1);
    }

    private void act(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    /// Goes to the hit in its transcript, and leaves all hits in the drawer to walk on from there.
    private void open() {
        if (!(hits.getSelectionModel().getSelectedItem() instanceof Line.Hit(var chosen))) return;
        workspace.passages().set(Optional.of(new PassageList(title.get(), List.of(), found.stream().map(Line::entry).toList())));
        workspace.visit(Line.entry(chosen).shown());
    }
}
