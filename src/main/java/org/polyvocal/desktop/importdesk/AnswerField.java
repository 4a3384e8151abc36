package org.polyvocal.desktop.importdesk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.polyvocal.model.words.Messages;

/// What is known of an interview under one heading.
final class AnswerField extends TextField {
    private final Label label;

    /// @param value empty where the files differ
    AnswerField(String attribute, Optional<String> value, Consumer<String> answered) {
        label = new Label(attribute);
        label.getStyleClass().add("secondary");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(attribute));
        label.setLabelFor(this);
        setId("desk-attribute-" + attribute.replaceAll("\\W+", "-"));
        setText(value.orElse(""));
        setPromptText(value.isPresent() ? "" : Messages.say("desktop.desk.various"));
        setAccessibleText(attribute);
        setTooltip(new Tooltip(attribute));
        textProperty().addListener((ChangeListener<String>) (_, _, typed) -> answered.accept(typed));
        setOnAction(_ -> getParent().requestFocus());
    }

    Label label() {
        return label;
    }
}
