package org.polyvocal.desktop.pseudonyms;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.pseudonym.Replacing;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.pseudonyms.Sight;

/// What replacing would do, place by place; then it does so, as one change.
final class ReplacingController {
    /// Which places are listed.
    enum Shown {
        ALL, DOUBTFUL
    }

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Lookout lookout;
    private final Sealer sealer;
    private final Segments<Shown> which = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Shown.values()),
            it -> Messages.say(it == Shown.ALL ? "desktop.pseudonyms.all" : "desktop.pseudonyms.doubtful"));
    private final ObservableList<Sight> sights = FXCollections.observableArrayList();
    private final FilteredList<Sight> shown = new FilteredList<>(sights);
    @FXML private HBox choice;
    @FXML private Label summary;
    @FXML private StackPane body;
    @FXML private ListView<Sight> list;
    @FXML private Button replace;
    @FXML private Button seal;

    ReplacingController(Workspace workspace, Dialogs dialogs, Lookout lookout) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.lookout = lookout;
        this.sealer = new Sealer(workspace, dialogs);
    }

    @FXML
    private void initialize() {
        which.setId("sights-which");
        choice.getChildren().add(which);
        var empty = new EmptyState(Feather.CHECK_CIRCLE, Messages.say("desktop.pseudonyms.nowhere"));
        body.getChildren().add(empty);
        empty.visibleProperty().bind(list.visibleProperty().not().and(lookout.seen().isNotEqualTo(Optional.empty())));
        list.setItems(shown);
        list.setCellFactory(_ -> new SightCell(lookout));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        which.chosen().subscribe(_ -> filter());
        lookout.seen().subscribe(_ -> show());
        lookout.decisions().subscribe(_ -> tell());
        workspace.study().subscribe(study -> seal.setDisable(study.pseudonyms().isEmpty()));
    }

    private void show() {
        sights.setAll(lookout.sights());
        filter();
        tell();
    }

    private void filter() {
        var doubtful = which.chosen().get().filter(Shown.DOUBTFUL::equals).isPresent();
        shown.setPredicate(sight -> !doubtful || !sight.found().isCertain());
        list.setVisible(!shown.isEmpty());
    }

    private void tell() {
        var chosen = lookout.chosen();
        list.refresh();
        summary.setText(chosen.isEmpty() ? Messages.say("desktop.pseudonyms.nothing") : Amounts.of(chosen));
        replace.setText(Messages.say("desktop.pseudonyms.replace", chosen.size()));
        replace.setDisable(chosen.isEmpty());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.SPACE) return;
        lookout.turn(list.getSelectionModel().getSelectedItems().stream().map(Sight::found).toList());
        key.consume();
    }

    @FXML
    private void replace() {
        var chosen = lookout.chosen();
        workspace.work().computeAtLength(Messages.say("desktop.pseudonyms.looking"),
                _ -> lookout.pseudonyms().prepare(chosen), this::ask);
    }

    private void ask(Replacing replacing) {
        if (!dialogs.confirms("desktop.pseudonyms.replace.ask", replacing.occurrences(), replacing.documents(),
                replacing.reworded().size()))
            return;
        workspace.work().writeAtLength(Messages.say("desktop.pseudonyms.replacing"),
                _ -> lookout.pseudonyms().replace(replacing),
                done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
    }

    @FXML
    private void seal() {
        sealer.begin();
    }

    @FXML
    private void check() {
        sealer.check();
    }
}
