package org.polyvocal.desktop.importdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Case;
import org.polyvocal.model.Naming;
import org.polyvocal.model.words.Messages;

/// Says whose voice a speaker is: a person of the study, found by a few letters, or a new one.
final class PersonField extends HBox {
    private final Workspace workspace;
    private final TextField field = new TextField();
    private final Label fresh = new Label(Messages.say("desktop.desk.person.new"));
    private final Button make;

    /// @param name  what the speaker is called now, for a new person
    /// @param given hears of the person's name, or of none
    PersonField(Part part, int place, Workspace workspace, Supplier<String> name, Consumer<Optional<String>> given) {
        this.workspace = workspace;
        field.setId("speaker-person-" + place);
        field.setPromptText(Messages.say("desktop.desk.person"));
        field.setAccessibleText(Messages.say("desktop.desk.person.of", part.label()));
        field.setTooltip(new Tooltip(Messages.say("desktop.desk.person.hint")));
        field.setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        show(part.person());
        field.textProperty().addListener((ChangeListener<String>) (_, _, _) -> {
            tell();
            given.accept(given());
        });
        field.setOnAction(_ -> field.getParent().requestFocus());
        TextFields.bindAutoCompletion(field, request -> suggestions(request.getUserText()));
        make = Icons.button(Feather.USER_PLUS, Messages.say("desktop.desk.person.make"), "");
        make.setId("speaker-new-person-" + place);
        make.setOnAction(_ -> field.setText(name.get()));
        make.disableProperty().bind(field.textProperty().isNotEmpty());
        fresh.getStyleClass().addAll("secondary", "accent");
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.managedProperty().bind(fresh.visibleProperty());
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(field, fresh, make);
        tell();
    }

    void show(Optional<String> person) {
        field.setText(person.orElse(""));
    }

    Optional<String> given() {
        return Optional.of(field.getText().strip()).filter(name -> !name.isEmpty());
    }

    private void tell() {
        fresh.setVisible(given().filter(name -> workspace.study().get().casebook().named(Case.Kind.PERSON, name).isEmpty())
                .isPresent());
    }

    private List<String> suggestions(String typed) {
        var wanted = Naming.folded(typed);
        var names = new ArrayList<String>();
        for (var person : workspace.study().get().casebook().cases(Case.Kind.PERSON)) {
            if (Naming.folded(person.name()).contains(wanted)) names.add(person.name());
        }
        return names;
    }
}
