package org.polyvocal.desktop;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.polyvocal.desktop.work.Command;

/// Opens a view of the project from the rail at the window's left.
final class RailButton extends ToggleButton {
    RailButton(Screen screen, Command command, ToggleGroup choice) {
        super(null, new FontIcon(screen.icon() + ":20"));
        setId("rail-" + screen.name().toLowerCase(Locale.ROOT));
        getStyleClass().add("rail-button");
        setToggleGroup(choice);
        setAccessibleText(command.title().get());
        setTooltip(new Tooltip(command.title().get() + "  " + command.keyText()));
        setOnAction(_ -> command.perform());
    }
}
