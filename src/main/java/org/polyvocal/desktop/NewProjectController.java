package org.polyvocal.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Codebooks;
import org.polyvocal.workbench.Places;

/// Asks what a new project should be: its name and folder, the codebook it starts with, whose work it is, a password.
final class NewProjectController {
    private final Dialogs dialogs;
    @FXML private TextField name;
    @FXML private TextField folder;
    @FXML private ComboBox<Codebooks.Start> codebook;
    @FXML private TextField coder;
    @FXML private PasswordField password;

    private NewProjectController(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    static Optional<NewProject> ask(Window owner, Dialogs dialogs) {
        var questions = new NewProjectController(dialogs);
        var dialog = new Dialog<NewProject>();
        Parent layout = Fxml.load(questions);
        var make = new ButtonType(Messages.say("desktop.new.make"), ButtonBar.ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(Messages.say("desktop.new.title"));
        dialog.getDialogPane().setContent(layout);
        dialog.getDialogPane().getButtonTypes().setAll(make, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(make).disableProperty()
                .bind(Bindings.createBooleanBinding(questions::incomplete, questions.name.textProperty(),
                        questions.folder.textProperty()));
        dialog.setOnShown(_ -> questions.name.requestFocus());
        dialog.setResultConverter(button -> button == make ? questions.answer() : null);
        return dialog.showAndWait();
    }

    @FXML
    private void initialize() {
        folder.setText(Places.studies().toString());
        coder.setText(System.getProperty("user.name"));
        codebook.getItems().setAll(Codebooks.Start.values());
        codebook.setValue(Codebooks.Start.DISTRIBUTED_LEADERSHIP);
        codebook.setCellFactory(_ -> new StartCell());
        codebook.setButtonCell(new StartCell());
    }

    @FXML
    private void chooseFolder() {
        dialogs.folder("desktop.new.folder.title").ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private boolean incomplete() {
        return name.getText().isBlank() || folder.getText().isBlank();
    }

    private NewProject answer() {
        var secret = password.getText().isEmpty() ? Optional.<char[]>empty() : Optional.of(password.getText().toCharArray());
        return new NewProject(Path.of(folder.getText()).resolve(NewProject.fileName(name.getText())),
                codebook.getValue(), secret, Optional.of(coder.getText().strip()).filter(typed -> !typed.isEmpty()));
    }

    /// A codebook to start from, in words.
    private static final class StartCell extends ListCell<Codebooks.Start> {
        @Override
        protected void updateItem(Codebooks.Start start, boolean empty) {
            super.updateItem(start, empty);
            setText(empty || start == null ? "" : Messages.say("desktop.new.codebook." + start.word()));
        }
    }
}
