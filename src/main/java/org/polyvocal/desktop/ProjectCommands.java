package org.polyvocal.desktop;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.polyvocal.desktop.work.Command.key;
import static org.polyvocal.desktop.work.Command.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.polyvocal.desktop.importdesk.ImportDesk;
import org.polyvocal.desktop.reports.Exchanging;
import org.polyvocal.desktop.reports.Sharing;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Reports;

/// What can be done with an open project beyond its screens: undo and redo by name, files in and out.
final class ProjectCommands {
    private final Workspace workspace;
    private final Sharing files;
    private final Exchanging exchange;
    private final ImportDesk desk;

    ProjectCommands(Workspace workspace, Sharing files, ImportDesk desk) {
        this.workspace = workspace;
        this.files = files;
        this.exchange = new Exchanging(workspace, files);
        this.desk = desk;
    }

    List<Command> all() {
        var all = new ArrayList<>(history());
        all.addAll(List.of(window("file.import", desk::open, key(KeyCode.I, SHORTCUT_DOWN)),
                window("file.importFolder", desk::chooseFolder, key(KeyCode.I, SHORTCUT_DOWN, SHIFT_DOWN)),
                window("file.importCodings", files::importCodings), window("file.codebook.add", files::addCodebook),
                window("file.codebook.export", files::exportCodebook),
                window("file.report", () -> files.report(Reports.Kind.CODES), key(KeyCode.P, SHORTCUT_DOWN)),
                window("file.exportCodings", files::exportCodings), window("file.exportProject", exchange::exportProject),
                window("file.importProject", exchange::importProject), window("file.lossReport", exchange::showLast),
                window("file.backup", files::backup),
                window("view.drawer", this::toggleDrawer, key(KeyCode.J, SHORTCUT_DOWN))));
        return all;
    }

    private List<Command> history() {
        return List.of(
                window("edit.undo", workspace::undo, key(KeyCode.Z, SHORTCUT_DOWN)).whenPresent(workspace.undoable())
                        .titled(named("desktop.command.edit.undo", workspace.undoable())),
                window("edit.redo", workspace::redo, key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN), key(KeyCode.Y, SHORTCUT_DOWN))
                        .whenPresent(workspace.redoable()).titled(named("desktop.command.edit.redo", workspace.redoable())));
    }

    private void toggleDrawer() {
        if (workspace.passages().get().isPresent()) workspace.passages().set(Optional.empty());
        else
            workspace.codeInFocus().ifPresent(code -> workspace.passages()
                    .set(Optional.of(org.polyvocal.desktop.drawer.PassageLists.ofCode(workspace, code))));
    }

    /// "Undo coding ‘Trust’"; just "Undo" when there is nothing.
    private static StringExpression named(String key, ObservableValue<Optional<Label>> label) {
        return Bindings.createStringBinding(() -> label.getValue()
                .map(change -> Messages.say(key + ".named", Messages.say(change.key(), change.words().toArray())))
                .orElseGet(() -> Messages.say(key)), label);
    }
}
