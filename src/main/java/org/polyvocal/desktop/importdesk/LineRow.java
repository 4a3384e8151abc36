package org.polyvocal.desktop.importdesk;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Line;

/// A turn as it would come in: its number, who speaks and when, the words. A question is quieter than an answer.
final class LineRow extends HBox {
    private static final double SPEAKERS = 132;

    /// @param speaker as they will be called; empty for nobody
    LineRow(int number, String speaker, Line line, boolean asking) {
        var place = label(String.valueOf(number), "count");
        place.setMinWidth(28);
        place.setAlignment(Pos.TOP_RIGHT);
        var who = label(speaker.isEmpty() ? Messages.say("desktop.desk.nobody") : speaker, asking ? "muted" : "plain");
        who.getStyleClass().add(speaker.isEmpty() ? "quiet" : "strong");
        var when = label(line.time().map(TimeCode::toSecond).orElse(""), "count");
        when.setManaged(line.time().isPresent());
        var head = new VBox(2, who, when);
        head.setMinWidth(SPEAKERS);
        head.setMaxWidth(SPEAKERS);
        var words = label(line.words(), asking ? "muted" : "plain");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("desk-line");
        getChildren().setAll(place, head, words);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(number + ", " + who.getText() + ": " + line.words());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
