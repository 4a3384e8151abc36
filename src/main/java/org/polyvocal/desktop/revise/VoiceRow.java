package org.polyvocal.desktop.revise;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.words.Messages;

/// Who speaks: one of the transcript's speakers or a new one, in this turn or wherever that speaker is named.
final class VoiceRow extends HBox {
    private final ComboBox<String> name = new ComboBox<>();
    private final Segments<Voice.Reach> reach = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Voice.Reach.values()),
            value -> Messages.say("desktop.revise.reach." + value.word()));

    VoiceRow() {
        var label = new Label(Messages.say("desktop.revise.speaker"));
        label.setLabelFor(name);
        label.setMinWidth(USE_PREF_SIZE);
        name.setId("revise-speaker");
        name.setEditable(true);
        name.setPrefWidth(220);
        name.setAccessibleText(Messages.say("desktop.revise.speaker"));
        name.setTooltip(new Tooltip(Messages.say("desktop.revise.speaker.hint")));
        reach.setId("revise-reach");
        getStyleClass().add("revise-row");
        getChildren().setAll(label, name, reach);
    }

    void setOnChanged(Runnable listener) {
        name.getEditor().textProperty().addListener(_ -> listener.run());
        reach.chosen().addListener(_ -> listener.run());
    }

    void show(Draft draft) {
        name.getItems().setAll(draft.revision().document().speakers().stream().map(Speaker::name).toList());
        name.getEditor().setText(draft.speaker().map(Speaker::name).orElse(""));
        reach.choose(Voice.Reach.HERE);
        setDisable(draft.turn().isEmpty());
    }

    Voice voice() {
        return new Voice(name.getEditor().getText(), reach.chosen().get().orElse(Voice.Reach.HERE));
    }
}
