package org.polyvocal.desktop.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceDialog;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.polyvocal.model.words.Messages;

/// The questions a window asks. Each is a sentence with buttons that say what they do.
public class Dialogs {
    private static final int SHOWN_WIDTH = 860;
    private final Window owner;

    public Dialogs(Window owner) {
        this.owner = owner;
    }

    /// A line of text; empty when the person thinks better of it or types nothing.
    ///
    /// @param key of the question; `key + ".title"` names the window
    public Optional<String> line(String key, String first, Object... details) {
        var dialog = new TextInputDialog(first);
        dress(dialog, key, details);
        dialog.setGraphic(null);
        return dialog.showAndWait().map(String::strip).filter(line -> !line.isEmpty());
    }

    public Optional<char[]> password(String key, Object... details) {
        var dialog = new Dialog<char[]>();
        var field = new PasswordField();
        field.setId("password");
        dress(dialog, key, details);
        dialog.getDialogPane().setContent(field);
        dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.setResultConverter(button -> button == ButtonType.OK ? field.getText().toCharArray() : new char[0]);
        dialog.setOnShown(_ -> field.requestFocus());
        return dialog.showAndWait().filter(password -> password.length > 0);
    }

    /// Asks before something that takes work away, even though it can be undone.
    ///
    /// @param key of the question; `key + ".title"` names the window, `key + ".do"` the button
    public boolean confirms(String key, Object... details) {
        var act = new ButtonType(Messages.say(key + ".do"), ButtonBar.ButtonData.OK_DONE);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "", act, ButtonType.CANCEL);
        dress(alert, key, details);
        alert.setGraphic(null);
        return alert.showAndWait().filter(act::equals).isPresent();
    }

    /// Shows a form, and says whether the person wants what it holds done.
    ///
    /// @param first      the field that has the focus
    /// @param incomplete while nothing can be done with it
    public boolean form(String key, Node form, Node first, ObservableValue<Boolean> incomplete, Object... details) {
        var dialog = new Dialog<Boolean>();
        var act = new ButtonType(Messages.say(key + ".do"), ButtonBar.ButtonData.OK_DONE);
        dress(dialog, key, details);
        dialog.getDialogPane().setContent(form);
        dialog.getDialogPane().getButtonTypes().setAll(act, ButtonType.CANCEL);
        dialog.getDialogPane().lookupButton(act).disableProperty().bind(incomplete);
        dialog.setOnShown(_ -> first.requestFocus());
        dialog.setResultConverter(act::equals);
        return dialog.showAndWait().orElse(false);
    }

    /// One of several things, by name.
    public <T> Optional<T> choice(String key, List<T> things, Function<T, String> name, Object... details) {
        var names = things.stream().map(name).toList();
        var dialog = new ChoiceDialog<>(names.isEmpty() ? "" : names.getFirst(), names);
        dress(dialog, key, details);
        dialog.setGraphic(null);
        return dialog.showAndWait().map(names::indexOf).filter(at -> at >= 0).map(things::get);
    }

    /// Shows something to look at for as long as one likes, in a window that can be made larger.
    public void shows(String key, Node content, Object... details) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, key, details);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.getDialogPane().setPrefWidth(SHOWN_WIDTH);
        dialog.showAndWait();
    }

    /// Tells something that needs no answer.
    public void tells(String key, Object... details) {
        var alert = new Alert(Alert.AlertType.INFORMATION);
        dress(alert, key, details);
        alert.setGraphic(null);
        alert.showAndWait();
    }

    public List<Path> filesToOpen(String titleKey, FileChooser.ExtensionFilter... kinds) {
        var chosen = chooser(titleKey, kinds).showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    public Optional<Path> fileToOpen(String titleKey, FileChooser.ExtensionFilter... kinds) {
        return Optional.ofNullable(chooser(titleKey, kinds).showOpenDialog(owner)).map(File::toPath);
    }

    public Optional<Path> fileToSave(String titleKey, String name, FileChooser.ExtensionFilter... kinds) {
        var chooser = chooser(titleKey, kinds);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    public Optional<Path> folder(String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.say(titleKey));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String titleKey, FileChooser.ExtensionFilter... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.say(titleKey));
        chooser.getExtensionFilters().setAll(kinds);
        return chooser;
    }

    private void dress(Dialog<?> dialog, String key, Object... details) {
        dialog.initOwner(owner);
        dialog.setTitle(Messages.say(key + ".title"));
        dialog.setHeaderText(Messages.say(key, details));
        dialog.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dialog.getDialogPane().setPrefWidth(460);
    }
}
