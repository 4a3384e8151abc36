package org.polyvocal.desktop.pseudonyms;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.gate.Leak;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import org.polyvocal.workbench.pseudonyms.Sealing;
import org.polyvocal.workbench.pseudonyms.Sealing.Backups;
import org.polyvocal.workbench.pseudonyms.Sealing.Prospect;

/// Seals the study: says what would go for good and what would stay, saves the key where a person wants it, and removes it.
final class Sealer {
    private static final int SHOWN = 8;
    private static final double MEASURE = 400;
    private final Workspace workspace;
    private final Dialogs dialogs;

    /// The key’s password, typed twice, and what becomes of the backups.
    private static final class Form {
        private final PasswordField first = field("key-password");
        private final PasswordField second = field("key-password-again");
        private final CheckBox backups = new CheckBox(Messages.say("desktop.pseudonyms.seal.backups"));
        private final VBox rows = new VBox(8);

        Form(Prospect prospect) {
            rows.getStyleClass().add("form");
            say(true, "desktop.pseudonyms.seal.goes", prospect.names(), prospect.originals(), prospect.backups().size());
            say(true, "desktop.pseudonyms.seal.final");
            add("desktop.pseudonyms.seal.password", first, Pseudonyms.SHORTEST_PASSWORD);
            add("desktop.pseudonyms.seal.again", second);
            backups.setId("seal-backups");
            backups.setSelected(true);
            if (!prospect.backups().isEmpty()) rows.getChildren().add(backups);
            say(prospect.coders() > 0, "desktop.pseudonyms.seal.coders", prospect.coders());
            say(prospect.fileName(), "desktop.pseudonyms.seal.fileName");
        }

        private static PasswordField field(String id) {
            var field = new PasswordField();
            field.setId(id);
            return field;
        }

        private void add(String key, PasswordField field, Object... details) {
            var label = new Label(Messages.say(key, details));
            label.setLabelFor(field);
            field.setAccessibleText(label.getText());
            rows.getChildren().addAll(label, field);
        }

        private void say(boolean applies, String key, Object... details) {
            var label = new Label(Messages.say(key, details));
            label.setWrapText(true);
            label.setMinHeight(Label.USE_PREF_SIZE);
            label.setMaxWidth(MEASURE);
            label.getStyleClass().add("secondary");
            if (applies) rows.getChildren().add(label);
        }

        boolean wanted(Dialogs dialogs, Prospect prospect) {
            var incomplete = Bindings.createBooleanBinding(() -> first.getText().length() < Pseudonyms.SHORTEST_PASSWORD
                    || !first.getText().equals(second.getText()), first.textProperty(), second.textProperty());
            return dialogs.form("desktop.pseudonyms.seal.ask", rows, first, incomplete, prospect.names());
        }
    }

    Sealer(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    void begin() {
        workspace.work().computeAtLength(Messages.say("desktop.pseudonyms.looking"),
                _ -> new Sealing(workspace.session()).prospect(), this::ask);
    }

    private void ask(Prospect prospect) {
        if (!prospect.left().isEmpty() && !dialogs.confirms("desktop.pseudonyms.seal.left", prospect.left().size(),
                prospect.left().getFirst().name(), prospect.left().getFirst().place()))
            return;
        var form = new Form(prospect);
        if (!form.wanted(dialogs, prospect)) return;
        dialogs.fileToSave("desktop.pseudonyms.seal.title", workspace.session().name() + ".key",
                key()).ifPresent(file -> seal(file, form));
    }

    private void seal(Path file, Form form) {
        var password = form.first.getText().toCharArray();
        var backups = form.backups.isSelected() ? Backups.DELETED : Backups.KEPT;
        workspace.work().writeAtLength(Messages.say("desktop.pseudonyms.sealing"), _ -> {
            new Pseudonyms(workspace.session()).exportKey(file, password);
            return new Sealing(workspace.session()).seal(backups);
        }, _ -> workspace.say(new Notice("desktop.pseudonyms.sealed.done", file.getFileName().toString())));
    }

    /// Looks for the names of a key in all of the study.
    void check() {
        dialogs.fileToOpen("desktop.pseudonyms.check.title", key()).ifPresent(file -> dialogs
                .password("desktop.pseudonyms.check.password", file.getFileName().toString())
                .ifPresent(password -> workspace.work().computeAtLength(Messages.say("desktop.pseudonyms.looking"),
                        _ -> new Pseudonyms(workspace.session()).leaks(file, password), this::tell)));
    }

    private void tell(List<Leak> leaks) {
        if (leaks.isEmpty()) {
            workspace.say(new Notice("desktop.pseudonyms.check.none", ""));
            return;
        }
        var lines = leaks.stream().limit(SHOWN)
                .map(leak -> Messages.say("desktop.names.leak", leak.name(), leak.place(), leak.count())).toList();
        dialogs.tells("desktop.pseudonyms.check.left", leaks.size(), String.join("\n", lines), Math.max(0, leaks.size() - SHOWN));
    }

    private static ExtensionFilter key() {
        return new ExtensionFilter(Messages.say("desktop.files.key"), "*.key");
    }
}
