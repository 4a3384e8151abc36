package org.polyvocal.desktop.sound;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

/// What stands above a transcript for its recording: the deck on which it is played, and over that what is wrong with it; or,
/// where the transcript has times and no recording, the offer to link one; or nothing.
final class PlayerController {
    private final Workspace workspace;
    private final Listening listening;
    private final Linking linking;
    @FXML private VBox bar;
    @FXML private StackPane trouble;
    @FXML private StackPane deck;
    @FXML private HBox offer;

    PlayerController(Workspace workspace, Listening listening, Linking linking) {
        this.workspace = workspace;
        this.listening = listening;
        this.linking = linking;
    }

    @FXML
    private void initialize() {
        for (var part : List.of(bar, trouble, deck, offer)) part.managedProperty().bind(part.visibleProperty());
        deck.getChildren().setAll(Fxml.<Parent>load(new DeckController(listening, linking)));
        workspace.study().subscribe(_ -> arrange());
        workspace.document().subscribe(_ -> arrange());
        listening.recording().subscribe(_ -> arrange());
        listening.trouble().subscribe(_ -> arrange());
    }

    private void arrange() {
        var linked = listening.recording().get().isPresent();
        var problem = listening.trouble().get();
        trouble.getChildren().setAll(problem.map(this::told).stream().toList());
        trouble.setVisible(problem.isPresent());
        deck.setVisible(linked);
        offer.setVisible(!linked && workspace.documentInFocus().filter(Document::isTimed).isPresent());
        bar.setVisible(deck.isVisible() || offer.isVisible());
    }

    private Notice told(Problem problem) {
        var told = Notice.warning(problem.sentence());
        return problem.key().equals(Listening.MISSING)
                ? told.with(Messages.say("desktop.sound.find"), linking::find)
                : told.with(Messages.say("desktop.sound.relink"), linking::link);
    }

    @FXML
    private void link() {
        linking.link();
    }
}
