package org.polyvocal.desktop.palette;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.polyvocal.model.Rule;
import org.polyvocal.model.words.Messages;

/// When the highlighted code applies and when it does not, in sight before it is applied.
final class RuleLines {
    private final VBox lines;
    private final Label apply;
    private final Label not;

    RuleLines(VBox lines, Label apply, Label not) {
        this.lines = lines;
        this.apply = apply;
        this.not = not;
        for (var part : List.of(lines, apply, not)) part.managedProperty().bind(part.visibleProperty());
    }

    void show(Rule rule) {
        show(apply, "desktop.palette.applyWhen", rule.applyWhen());
        show(not, "desktop.palette.notWhen", rule.doNotApplyWhen());
        lines.setVisible(apply.isVisible() || not.isVisible());
    }

    private static void show(Label label, String key, String words) {
        label.setVisible(!words.isBlank());
        if (!words.isBlank()) label.setText(Messages.say(key, words));
    }
}
