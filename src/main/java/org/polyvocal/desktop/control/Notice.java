package org.polyvocal.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Something a person should know, beside what it is about: an icon, what it concerns, what happened, and a way on.
public final class Notice extends HBox {
    private final VBox words = new VBox();

    private Notice(String kind, Feather icon, String subject, String sentence) {
        getStyleClass().addAll("notice", kind);
        setAlignment(Pos.TOP_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(subject + " " + sentence);
        if (!subject.isEmpty()) add(subject, "subject");
        add(sentence, "sentence");
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(Icons.of(icon), words);
    }

    /// A row about one thing that failed, while the rest goes on.
    public static Notice error(String subject, String sentence) {
        return new Notice("error-row", Feather.ALERT_CIRCLE, subject, sentence);
    }

    /// A band about something doubtful; the sentence says what would settle it.
    public static Notice warning(String sentence) {
        return new Notice("warning-band", Feather.ALERT_TRIANGLE, "", sentence);
    }

    /// The same notice with a link at its end.
    public Notice with(String act, Runnable action) {
        var link = new Hyperlink(act);
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> action.run());
        getChildren().add(link);
        return this;
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        words.getChildren().add(label);
    }
}
