package org.polyvocal.desktop.revise;

import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Entity;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// A turn to retype, split, join or give to somebody else, and below it what that does to the codings.
final class RevisionController {
    private final Workspace workspace;
    private final Work.Latest previews;
    private final VoiceRow speaker = new VoiceRow();
    private Draft draft;
    private boolean filling;
    @FXML private Node content;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private StackPane voice;
    @FXML private TextArea words;
    @FXML private Button split;
    @FXML private Button join;
    @FXML private Label problem;
    @FXML private Label summary;
    @FXML private ListView<Affected<? extends Entity>> affected;

    RevisionController(Workspace workspace, Draft draft) {
        this.workspace = workspace;
        this.draft = draft;
        this.previews = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        voice.getChildren().setAll(speaker);
        affected.setCellFactory(_ -> new AffectedCell(workspace));
        affected.setPlaceholder(new Label(Messages.say("desktop.revise.none")));
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.textProperty().subscribe(_ -> preview());
        speaker.setOnChanged(this::preview);
        show(draft);
    }

    /// Puts the keys where one types.
    ///
    /// @param caret in the words shown
    void enter(int caret) {
        words.requestFocus();
        words.positionCaret(caret);
    }

    /// The revision as it stands in the fields.
    ///
    /// @throws Problem when it cannot be made
    Revision revision() {
        return draft.with(words.getText(), speaker.voice());
    }

    void tell(Problem what) {
        problem.setText(what.sentence());
    }

    private void show(Draft now) {
        filling = true;
        draft = now;
        place.setText(now.turn().map(number -> Messages.say("desktop.revise.turn", number, now.revision().before().name()))
                .orElseGet(() -> Messages.say("desktop.revise.between", now.revision().before().name())));
        speaker.show(now);
        words.setText(now.words());
        split.setDisable(now.turn().isEmpty());
        join.setDisable(!now.hasNext());
        next.setDisable(!now.hasNext());
        previous.setDisable(!now.hasPrevious());
        filling = false;
        preview();
    }

    private void preview() {
        if (filling) return;
        var now = draft;
        var typed = words.getText();
        var by = speaker.voice();
        var study = workspace.study().get();
        previews.ask(() -> Preview.of(() -> now.with(typed, by), study), this::show);
    }

    private void show(Preview preview) {
        problem.setText(preview.problem().map(Problem::sentence).orElse(""));
        summary.setText(preview.summary());
        affected.getItems().setAll(preview.affected());
    }

    @FXML
    private void split() {
        turnTo(() -> draft.split(words.getText(), speaker.voice(), words.getCaretPosition()), split);
    }

    @FXML
    private void join() {
        turnTo(() -> draft.join(words.getText(), speaker.voice()), join);
    }

    @FXML
    private void showPrevious() {
        turnTo(() -> draft.step(words.getText(), speaker.voice(), -1), previous);
    }

    @FXML
    private void showNext() {
        turnTo(() -> draft.step(words.getText(), speaker.voice(), 1), next);
    }

    private void turnTo(Supplier<Draft> other, Button pressed) {
        if (pressed.isDisabled()) return;
        try {
            show(other.get());
            enter(0);
        } catch (Problem cannot) {
            tell(cannot);
        }
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown() || key.isShortcutDown()) return;
        switch (key.getCode()) {
            case ENTER -> split();
            case J -> join();
            case UP -> showPrevious();
            case DOWN -> showNext();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
