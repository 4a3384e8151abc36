package org.polyvocal.desktop.importdesk;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Preview.State;

/// The list of files at the left, the ways in and out, and the panes about what is chosen.
final class DeskController {
    private static final int FEW = 7;
    private final ImportDesk owner;
    private final Workspace workspace;
    private final Drafts drafts;
    private final Looking looking;
    private final FilteredList<Draft> shown;
    @FXML private SplitPane desk;
    @FXML private CheckBox tickAll;
    @FXML private CountLabel count;
    @FXML private HBox reading;
    @FXML private ProgressBar progress;
    @FXML private HBox filter;
    @FXML private ListView<Draft> list;
    @FXML private StackPane dropZone;
    @FXML private StackPane page;
    @FXML private VBox side;
    @FXML private Label summary;
    @FXML private Button bring;

    DeskController(ImportDesk owner, Workspace workspace, Drafts drafts, Looking looking) {
        this.owner = owner;
        this.workspace = workspace;
        this.drafts = drafts;
        this.looking = looking;
        this.shown = new FilteredList<>(drafts.all());
    }

    @FXML
    private void initialize() {
        list.setItems(shown);
        list.setCellFactory(_ -> new DraftCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Draft>) _ -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        reading.visibleProperty().bind(looking.busy());
        reading.managedProperty().bind(looking.busy());
        looking.busy().subscribe(busy -> {
            if (busy) looking.task().ifPresent(task -> progress.progressProperty().bind(task.share()));
            tell();
        });
        var segments = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Sieve.values()), Sieve::words);
        segments.chosen().subscribe(sieve -> sieve.ifPresent(chosen -> shown.setPredicate(chosen.lets())));
        filter.getChildren().setAll(segments);
        filter.visibleProperty().bind(Bindings.size(drafts.all()).greaterThan(FEW));
        filter.managedProperty().bind(filter.visibleProperty());
        page.getChildren().setAll(Fxml.<javafx.scene.Parent>load(new PageController(owner, drafts, looking)));
        side.getChildren().setAll(Fxml.<javafx.scene.Parent>load(new CastController(workspace, drafts)));
        owner.acceptDrops(dropZone);
        drafts.all().addListener((ListChangeListener<Draft>) _ -> tell());
        drafts.decisions().subscribe(_ -> list.refresh());
        drafts.readings().subscribe(_ -> showChosen());
    }

    /// Which files are listed.
    private enum Sieve {
        ALL(_ -> true), TO_LOOK_AT(draft -> draft.preview().state() != State.RECOGNISED);

        private final Predicate<Draft> lets;

        Sieve(Predicate<Draft> lets) {
            this.lets = lets;
        }

        Predicate<Draft> lets() {
            return lets;
        }

        String words() {
            return Messages.say("desktop.desk.sieve." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void choose() {
        var selected = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!selected.isEmpty()) drafts.choose(selected);
    }

    private void showChosen() {
        list.refresh();
        if (list.getSelectionModel().isEmpty()) drafts.chosen().forEach(list.getSelectionModel()::select);
        tell();
    }

    /// The list would keep `Enter` and `Esc` to itself.
    private void pressed(KeyEvent key) {
        var selected = drafts.chosen();
        switch (key.getCode()) {
            case SPACE -> Ticks.turn(selected);
            case DELETE, BACK_SPACE -> owner.leaveOut(selected);
            case ENTER -> bring.fire();
            case ESCAPE -> owner.leave();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void tell() {
        var totals = Totals.of(drafts.all());
        count.show(totals.files());
        summary.setText(totals.sentence());
        bring.setText(Messages.say("desktop.desk.import", totals.wanted()));
        bring.setDisable(totals.wanted() == 0 || looking.busy().get());
        Ticks.show(tickAll, drafts.all());
    }

    @FXML
    private void tickAll() {
        Ticks.turn(drafts.all());
    }

    @FXML
    private void addFiles() {
        owner.choose();
    }

    @FXML
    private void addFolder() {
        owner.chooseFolder();
    }

    @FXML
    private void stopReading() {
        looking.cancel();
    }

    @FXML
    private void leave() {
        owner.leave();
    }

    @FXML
    private void store() {
        owner.store();
    }

    /// What is in a split pane is only there when its style is.
    void focus() {
        desk.applyCss();
        list.requestFocus();
    }
}
