package org.polyvocal.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a pane shows that has nothing to show: why, and the one thing to do about it.
public final class EmptyState extends VBox {
    private static final double MEASURE = 320;
    private final Label words = new Label();

    public EmptyState(Feather icon, String sentence) {
        words.setText(sentence);
        words.setWrapText(true);
        words.setMaxWidth(MEASURE);
        words.setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().setAll(Icons.of(icon), words);
    }

    public EmptyState(Feather icon, String sentence, String act, Runnable action) {
        this(icon, sentence);
        var button = new Button(act);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
    }

    /// Why there is nothing now.
    public void say(String sentence) {
        words.setText(sentence);
    }
}
