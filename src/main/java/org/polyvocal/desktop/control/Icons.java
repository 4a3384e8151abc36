package org.polyvocal.desktop.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, and the buttons that are nothing but an icon: these always carry their name and key for the eye that hovers and
/// the ear that reads.
public final class Icons {
    private Icons() {}

    /// An icon of the usual size in the colour of what it stands in.
    public static FontIcon of(Feather icon) {
        return new FontIcon(icon);
    }

    /// A button of one icon.
    ///
    /// @param name what it does, in a word or two
    /// @param key  the key that does the same; may be empty
    public static Button button(Feather icon, String name, String key) {
        return dressed(new Button(), icon, name, key);
    }

    /// A button of one icon that stays in.
    public static ToggleButton toggle(Feather icon, String name, String key) {
        return dressed(new ToggleButton(), icon, name, key);
    }

    private static <B extends ButtonBase> B dressed(B button, Feather icon, String name, String key) {
        button.setGraphic(of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(key.isEmpty() ? name : name + "   " + key));
        button.getStyleClass().add("icon-button");
        return button;
    }
}
