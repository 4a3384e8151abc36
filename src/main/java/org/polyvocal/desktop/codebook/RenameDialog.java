package org.polyvocal.desktop.codebook;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;

/// Asks for a code's long and short name.
final class RenameDialog {
    /// What a code is to be called.
    record Names(String name, String shortName) {}

    private RenameDialog() {}

    static Optional<Names> ask(Dialogs dialogs, Code code) {
        var name = new TextField(code.name());
        var shortName = new TextField(code.shortName());
        name.setId("code-name");
        shortName.setId("code-short-name");
        var form = new GridPane(12, 8);
        form.addRow(0, new Label(Messages.say("desktop.codebook.rename.name")), name);
        form.addRow(1, new Label(Messages.say("desktop.codebook.rename.shortName")), shortName);
        name.setPrefColumnCount(28);
        return dialogs.form("desktop.codebook.rename.ask", form, name, name.textProperty().isEmpty(), code.name())
                ? Optional.of(new Names(name.getText(), shortName.getText()))
                : Optional.empty();
    }
}
