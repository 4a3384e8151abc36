package org.polyvocal.desktop.inspector;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.words.Messages;

/// The weight of the coding in focus, 0 to 100, for those who switch weights on.
final class WeightSection implements Section {
    private final Workspace workspace;
    private final ObservableBooleanValue wanted;
    private final TextField field = new TextField();
    private final HBox node;
    private Optional<Coding> shown = Optional.empty();

    WeightSection(Workspace workspace, ObservableBooleanValue wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
        var label = new Label(Messages.say("desktop.inspector.weight"));
        label.getStyleClass().add("section-title");
        field.setId("weight");
        field.setPrefColumnCount(4);
        field.setAccessibleText(Messages.say("desktop.inspector.weight"));
        field.setTooltip(new Tooltip(Messages.say("desktop.inspector.weight.rule")));
        field.setTextFormatter(new TextFormatter<>(change -> weighs(change.getControlNewText()) ? change : null));
        field.setOnAction(_ -> keep());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        });
        node = new HBox(label, field);
        node.getStyleClass().addAll("section", "weight");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        if (!shown.map(Coding::id).equals(focus.coding().map(Coding::id))) keep();
        visible(wanted.get() && focus.coding().isPresent());
        var changed = !shown.map(Coding::weight).equals(focus.coding().map(Coding::weight))
                || !shown.map(Coding::id).equals(focus.coding().map(Coding::id));
        shown = focus.coding();
        if (changed) field.setText(shown.map(Coding::weight).map(WeightSection::text).orElse(""));
    }

    private void keep() {
        var weight = field.getText().isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field.getText()));
        shown.filter(coding -> !coding.weight().equals(weight)).ifPresent(coding -> {
            shown = Optional.of(coding.weighing(weight));
            workspace.perform(study -> CodingChanges.note(study, coding, coding.weighing(weight)));
        });
    }

    private static boolean weighs(String text) {
        return text.matches("\\d{0,3}") && (text.isEmpty() || Integer.parseInt(text) <= 100);
    }

    private static String text(OptionalInt weight) {
        return weight.isPresent() ? String.valueOf(weight.getAsInt()) : "";
    }
}
