package org.polyvocal.desktop.search.build;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.search.build.Subject.Value;
import org.polyvocal.model.words.Messages;

/// A row of the builder: how it stands to those above, what it asks about, and its value.
final class ConditionRow extends HBox {
    private static final int MOST_TURNS = 99;
    private final ComboBox<Joint> joint = new ComboBox<>();
    private final Spinner<Integer> turns = new Spinner<>(1, MOST_TURNS, 2);
    private final ComboBox<Subject> subject = new SearchableComboBox<>();
    private final TextField typed = new TextField();
    private final ComboBox<Value> chosen = new SearchableComboBox<>();

    /// @param joints  how it can stand to the rows above
    /// @param changed told whenever it asks for something else
    /// @param removed told when it is not wanted any more
    ConditionRow(List<Joint> joints, List<Subject> subjects, Runnable changed, Consumer<ConditionRow> removed) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        joint.getItems().setAll(joints);
        joint.setConverter(Named.by(Joint::sentence));
        subject.getItems().setAll(subjects);
        subject.setConverter(Named.by(Subject::label));
        chosen.setConverter(Named.by(Value::label));
        var remove = Icons.button(Feather.X, Messages.say("desktop.search.build.remove"), "");
        remove.getStyleClass().add("build-remove");
        remove.setOnAction(_ -> removed.accept(this));
        getChildren().setAll(sized(joint, "joint", 190), sized(turns, "turns", 72), sized(subject, "subject", 170), values(),
                remove);
        turns.visibleProperty().bind(joint.valueProperty().map(Joint::counts).orElse(false));
        turns.managedProperty().bind(turns.visibleProperty());
        subject.valueProperty().subscribe(this::ask);
        joint.getSelectionModel().selectFirst();
        subject.getSelectionModel().selectFirst();
        for (var value : List.of(joint.valueProperty(), turns.valueProperty(), subject.valueProperty(), typed.textProperty(),
                chosen.valueProperty()))
            value.subscribe((_, _) -> changed.run());
    }

    private StackPane values() {
        var values = new StackPane(sized(typed, "typed", 0), sized(chosen, "chosen", 0));
        typed.setMaxWidth(Double.MAX_VALUE);
        chosen.setMaxWidth(Double.MAX_VALUE);
        typed.visibleProperty().bind(chosen.visibleProperty().not());
        HBox.setHgrow(values, Priority.ALWAYS);
        return values;
    }

    private static Control sized(Control control, String name, double width) {
        control.getStyleClass().add("build-" + name);
        control.setAccessibleText(Messages.say("desktop.search.build.tip." + name));
        control.setTooltip(new Tooltip(control.getAccessibleText()));
        control.setMinWidth(width);
        control.setPrefWidth(width);
        return control;
    }

    void begin(Subject about, String words) {
        subject.setValue(about);
        typed.setText(words);
    }

    void focusValue() {
        (chosen.isVisible() ? chosen : typed).requestFocus();
    }

    Condition condition() {
        var how = joint.getValue() == null ? Joint.FIND : joint.getValue();
        return new Condition(how, turns.getValue(), switch (subject.getValue()) {
            case Subject.Typed asked -> asked.written().apply(typed.getText());
            case Subject.Chosen _ -> chosen.getValue() == null ? "" : chosen.getValue().text();
            case null -> "";
        });
    }

    private void ask(Subject about) {
        chosen.setVisible(about instanceof Subject.Chosen);
        if (about instanceof Subject.Chosen(_, var values)) {
            chosen.setValue(null);
            chosen.getItems().setAll(values);
        }
        if (about instanceof Subject.Typed asked) typed.setPromptText(asked.prompt());
    }
}
