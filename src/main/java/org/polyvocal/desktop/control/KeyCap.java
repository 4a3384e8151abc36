package org.polyvocal.desktop.control;

import javafx.scene.control.Label;

/// A key, as it is drawn on the keyboard.
public final class KeyCap extends Label {
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
    }
}
