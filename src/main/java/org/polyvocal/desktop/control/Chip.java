package org.polyvocal.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Small round-ended buttons: a filter in force, a filter to switch on, a filter to add.
public final class Chip {
    private Chip() {}

    /// A filter in force. A click anywhere on it, `Delete` or `Backspace` takes it off.
    ///
    /// @param hint what a click does, for the tooltip and for those who listen
    public static Button removable(Optional<Feather> icon, String text, String hint, Runnable remove) {
        var chip = new Button(text);
        dress(chip, icon, Optional.of(Feather.X));
        chip.getStyleClass().add("on");
        chip.setTooltip(new Tooltip(hint));
        chip.setAccessibleHelp(hint);
        chip.setOnAction(_ -> remove.run());
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                key.consume();
                remove.run();
            }
        });
        return chip;
    }

    /// A choice that is on or off.
    public static ToggleButton toggle(String text) {
        var chip = new ToggleButton(text);
        dress(chip, Optional.empty(), Optional.empty());
        return chip;
    }

    /// Something that leads on, such as adding a filter.
    public static Button action(Feather icon, String text, Runnable act) {
        var chip = new Button(text);
        dress(chip, Optional.of(icon), Optional.empty());
        chip.setOnAction(_ -> act.run());
        return chip;
    }

    private static void dress(ButtonBase chip, Optional<Feather> before, Optional<Feather> after) {
        var words = new Label();
        words.textProperty().bind(chip.textProperty());
        var parts = new ArrayList<Node>(before.map(Icons::of).stream().toList());
        parts.add(words);
        parts.addAll(after.map(Icons::of).stream().toList());
        var row = new HBox(parts.toArray(Node[]::new));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("chip-content");
        chip.setGraphic(row);
        chip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        chip.setMinWidth(ButtonBase.USE_PREF_SIZE);
        chip.accessibleTextProperty().bind(chip.textProperty());
        chip.getStyleClass().setAll(List.of("chip"));
    }
}
