package org.polyvocal.desktop;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// The notification at the bottom of the window: one line for six seconds, with *Undo* where there is something to undo.
final class Notices {
    private static final Duration SHOWN = Duration.seconds(6);

    private final VBox layer;
    private final Workspace workspace;
    private final PauseTransition clock = new PauseTransition(SHOWN);

    Notices(VBox layer, Workspace workspace) {
        this.layer = layer;
        this.workspace = workspace;
        clock.setOnFinished(_ -> hide());
        workspace.notice().subscribe(notice -> notice.ifPresent(this::show));
    }

    private void show(Notice notice) {
        var line = new HBox(12, new Label(notice.sentence()));
        line.setId("notice");
        line.getStyleClass().add("notice");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxWidth(HBox.USE_PREF_SIZE);
        Optional<Button> undo = notice.undoable().map(_ -> undo());
        undo.ifPresent(line.getChildren()::add);
        layer.getChildren().setAll(line);
        clock.playFromStart();
    }

    private Button undo() {
        var button = new Button(Messages.say("desktop.undo"));
        button.setId("notice-undo");
        button.getStyleClass().add("flat");
        button.setOnAction(_ -> {
            hide();
            workspace.undo();
        });
        return button;
    }

    private void hide() {
        layer.getChildren().clear();
    }
}
