package org.polyvocal.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What a person chose: light, dark, or whatever the system shows.
public enum Theme {
    LIGHT, DARK, SYSTEM;

    /// What is painted.
    public enum Shade {
        LIGHT, DARK;

        /// The style sheet with this shade's colours, as an address.
        public String colours() {
            return Theme.sheet(this == LIGHT ? "colors-light.css" : "colors-dark.css");
        }

        /// The style sheet of the stock controls on which ours stands.
        String stock() {
            return (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
        }
    }

    /// The shade this choice comes to; that of [#SYSTEM] may change while the program runs. JavaFX thread only.
    public ObservableValue<Shade> shade() {
        var system = Platform.getPreferences().colorSchemeProperty();
        return Bindings.createObjectBinding(() -> switch (this) {
            case LIGHT -> Shade.LIGHT;
            case DARK -> Shade.DARK;
            case SYSTEM -> system.get() == ColorScheme.DARK ? Shade.DARK : Shade.LIGHT;
        }, system);
    }

    static String sheet(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }
}
