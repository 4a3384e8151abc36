package org.polyvocal.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.polyvocal.desktop.control.CoderBadge;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;

/// Shows at the head of the window whose work it is, and lets another coder take over.
final class CoderMenu {
    private final MenuButton button;
    private final Workspace workspace;
    private final Dialogs dialogs;

    CoderMenu(MenuButton button, Workspace workspace, Dialogs dialogs) {
        this.button = button;
        this.workspace = workspace;
        this.dialogs = dialogs;
        workspace.coder().subscribe(_ -> show());
        button.setOnShowing(_ -> button.getItems().setAll(items()));
        button.getItems().setAll(items());
    }

    private void show() {
        var coder = workspace.coder().get();
        button.setText(coder.name());
        button.setGraphic(CoderBadge.own(coder));
        button.setAccessibleText(Messages.say("desktop.coder.is", coder.name()));
    }

    private List<MenuItem> items() {
        var others = workspace.study().get().coders().stream().map(coder -> {
            var item = new MenuItem(coder.name(), CoderBadge.other(coder));
            item.setOnAction(_ -> workspace.workAs(coder.name()));
            return item;
        });
        var newcomer = new MenuItem(Messages.say("desktop.coder.new"));
        newcomer.setOnAction(_ -> dialogs.line("desktop.coder.name", "").ifPresent(workspace::workAs));
        return Stream.concat(others, Stream.of(new SeparatorMenuItem(), newcomer)).toList();
    }
}
