package org.polyvocal.desktop.keys;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.palette.LitText;
import org.polyvocal.desktop.palette.OneLine;
import org.polyvocal.desktop.work.Command;

/// A row of the command palette: the command with its matched letters, what it is about, and its key.
final class CommandCell extends ListCell<CommandMatch> {
    private static final PseudoClass UNABLE = PseudoClass.getPseudoClass("unable");

    private final OneLine name = new OneLine();
    private final Label group = new Label();
    private final KeyCap key = new KeyCap("");
    private final HBox row;

    CommandCell(Consumer<Command> chosen) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        group.getStyleClass().add("secondary");
        row = new HBox(name, group, space, key);
        row.getStyleClass().add("popped-row");
        row.setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) chosen.accept(getItem().command());
        });
    }

    @Override
    protected void updateItem(CommandMatch match, boolean empty) {
        super.updateItem(match, empty);
        setGraphic(empty ? null : row);
        if (empty) return;
        var command = match.command();
        LitText.show(name, command.title().get(), match.lit(), "main");
        group.setText(CommandGroup.of(command).title());
        key.setText(command.keyText());
        key.setVisible(!command.keyText().isEmpty());
        pseudoClassStateChanged(UNABLE, !command.enabled().get());
        setAccessibleText(command.title().get() + " " + command.keyText());
    }
}
