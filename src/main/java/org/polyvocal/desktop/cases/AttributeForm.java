package org.polyvocal.desktop.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.words.Messages;

/// Asks what an attribute is called, what its values look like, and what can be chosen.
final class AttributeForm {
    private final TextField name = new TextField();
    private final ComboBox<AttributeType> type = new ComboBox<>();
    private final TextArea choices = new TextArea();
    private final VBox rows = new VBox(8);

    /// For a new attribute.
    AttributeForm() {
        name.setId("attribute-name");
        type.setId("attribute-type");
        choices.setId("attribute-choices");
        type.getItems().setAll(AttributeType.values());
        type.setConverter(Named.by(each -> Messages.say("desktop.cases.type." + each.name().toLowerCase(Locale.ROOT))));
        type.setMaxWidth(Double.MAX_VALUE);
        type.setValue(AttributeType.TEXT);
        choices.setPrefRowCount(5);
        add("name", name);
        add("type", type);
        add("choices", choices);
        choices.disableProperty().bind(type.valueProperty().isNotEqualTo(AttributeType.CHOICE));
    }

    /// For another type of one that is there.
    AttributeForm(Attribute attribute) {
        this();
        name.setText(attribute.name());
        name.setDisable(true);
        type.setValue(attribute.type());
        choices.setText(String.join("\n", attribute.choices()));
    }

    private void add(String key, Node field) {
        var label = new Label(Messages.say("desktop.cases.attribute." + key));
        label.setLabelFor(field);
        rows.getChildren().addAll(label, field);
    }

    Optional<Attribute> ask(Dialogs dialogs, String key, Object... details) {
        var incomplete = Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty());
        return dialogs.form(key, rows, name.isDisable() ? type : name, incomplete, details)
                ? Optional.of(Attribute.of(name.getText(), type.getValue(), lines().toArray(String[]::new)))
                : Optional.empty();
    }

    private List<String> lines() {
        return choices.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
