package org.polyvocal.desktop.reading;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;

/// Arranges the reading screen and keeps its head in step with the transcript shown.
final class ReadingController {
    private final Workspace workspace;
    private final TranscriptView transcript;
    private final Reading.Panes side;
    private final Node inspector;
    private Folding folding;
    @FXML private SplitPane panes;
    @FXML private SplitPane left;
    @FXML private SplitPane middle;
    @FXML private VBox page;
    @FXML private Label title;
    @FXML private Label subtitle;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private HBox filterBar;
    @FXML private StackPane above;
    @FXML private StackPane paper;

    ReadingController(Workspace workspace, TranscriptView transcript, Reading.Panes side, Node inspector) {
        this.workspace = workspace;
        this.transcript = transcript;
        this.side = side;
        this.inspector = inspector;
    }

    @FXML
    private void initialize() {
        left.getItems().setAll(side.documents(), side.codebook());
        panes.getItems().add(inspector);
        SplitPane.setResizableWithParent(inspector, false);
        folding = new Folding(panes, left, middle, inspector, workspace.work());
        paper.getChildren().setAll(transcript);
        filterBar.getChildren().setAll(Fxml.<Parent>load(new FilterBarController(workspace)));
        workspace.document().subscribe(_ -> showHead());
        workspace.study().subscribe(_ -> showHead());
        workspace.passages().subscribe(_ -> showDrawer());
    }

    /// Does something for which a folded pane may be needed.
    void reach(Runnable act) {
        folding.reach(act);
    }

    /// Puts a bar between the head and the transcript.
    void putAbove(Node bar) {
        above.getChildren().setAll(bar);
    }

    private void showDrawer() {
        var wanted = workspace.passages().get().isPresent();
        if (wanted && !middle.getItems().contains(side.drawer())) {
            middle.getItems().add(side.drawer());
            middle.setDividerPositions(2.0 / 3);
        } else if (!wanted) {
            middle.getItems().remove(side.drawer());
        }
    }

    private void showHead() {
        var document = workspace.documentInFocus();
        var all = workspace.study().get().documents();
        title.setText(document.map(Document::name).orElse(""));
        subtitle.setText(document.map(this::facts).orElse(""));
        place.setText(document.map(it -> Messages.say("desktop.reading.place", all.indexOf(it) + 1, all.size())).orElse(""));
        previous.setDisable(neighbour(-1).isEmpty());
        next.setDisable(neighbour(1).isEmpty());
    }

    private String facts(Document document) {
        return Messages.say("desktop.reading.facts", document.text().words(),
                workspace.study().get().codings(document.id()).size());
    }

    @FXML
    private void showPrevious() {
        neighbour(-1).ifPresent(document -> workspace.document().set(Optional.of(document.id())));
    }

    @FXML
    private void showNext() {
        neighbour(1).ifPresent(document -> workspace.document().set(Optional.of(document.id())));
    }

    private Optional<Document> neighbour(int step) {
        List<Document> all = workspace.study().get().documents();
        return workspace.documentInFocus().map(all::indexOf).map(at -> at + step)
                .filter(at -> at >= 0 && at < all.size()).map(all::get);
    }
}
