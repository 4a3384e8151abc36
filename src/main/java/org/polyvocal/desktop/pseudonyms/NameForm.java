package org.polyvocal.desktop.pseudonyms;

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
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.model.words.Messages;

/// Asks what a name is, what stands in its place, and how else it is written.
final class NameForm {
    private final TextField name = new TextField();
    private final ComboBox<String> replacement = new ComboBox<>();
    private final ComboBox<Pseudonym.Kind> kind = new ComboBox<>();
    private final TextArea forms = new TextArea();
    private final VBox rows = new VBox(8);

    NameForm() {
        name.setId("name-name");
        replacement.setId("name-replacement");
        replacement.setEditable(true);
        replacement.setMaxWidth(Double.MAX_VALUE);
        kind.setId("name-kind");
        kind.getItems().setAll(Pseudonym.Kind.values());
        kind.setConverter(Named.by(NameForm::word));
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setValue(Pseudonym.Kind.PERSON);
        forms.setId("name-forms");
        forms.setPrefRowCount(4);
        rows.getStyleClass().add("form");
        add("name", name);
        add("replacement", replacement);
        add("kind", kind);
        add("forms", forms);
    }

    /// For a word that may be a name.
    ///
    /// @param proposals replacements to choose from, the first of which stands in the field
    NameForm(Suggestion suggestion, List<String> proposals) {
        this();
        name.setText(suggestion.name());
        kind.setValue(suggestion.kind());
        forms.setText(String.join("\n", suggestion.variants()));
        replacement.getItems().setAll(proposals);
        if (!proposals.isEmpty()) replacement.getEditor().setText(proposals.getFirst());
    }

    /// For one that is in the register.
    NameForm(Pseudonym pseudonym) {
        this();
        name.setText(pseudonym.name());
        name.setEditable(false);
        kind.setValue(pseudonym.kind());
        forms.setText(String.join("\n", pseudonym.variants()));
        replacement.getEditor().setText(pseudonym.replacement());
    }

    static String word(Pseudonym.Kind kind) {
        return Messages.say("desktop.pseudonyms.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void add(String key, Node field) {
        var label = new Label(Messages.say("desktop.pseudonyms." + key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        rows.getChildren().addAll(label, field);
    }

    /// What a person wants in the register.
    Optional<Pseudonym> ask(Dialogs dialogs, String key) {
        var typed = replacement.getEditor().textProperty();
        var incomplete = Bindings.createBooleanBinding(() -> name.getText().isBlank() || typed.get().isBlank(),
                name.textProperty(), typed);
        if (!dialogs.form(key, rows, name.getText().isEmpty() ? name : replacement, incomplete)) return Optional.empty();
        return Optional.of(Pseudonym.of(name.getText(), typed.get(), kind.getValue(), lines()));
    }

    private String[] lines() {
        return forms.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toArray(String[]::new);
    }
}
