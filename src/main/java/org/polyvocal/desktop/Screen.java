package org.polyvocal.desktop;

import javafx.scene.input.KeyCode;

/// The views on the rail, with their keys on `Ctrl`.
enum Screen {
    READING("fth-book-open", KeyCode.DIGIT1), SEARCH("fth-search", KeyCode.DIGIT2), COOCCURRENCE("fth-grid",
            KeyCode.DIGIT3), REPORTS("fth-file-text", KeyCode.DIGIT8);

    private final String icon;
    private final KeyCode key;

    Screen(String icon, KeyCode key) {
        this.icon = icon;
        this.key = key;
    }

    String icon() {
        return icon;
    }

    KeyCode key() {
        return key;
    }

    /// The command that opens it: `view.search`.
    String command() {
        return "view." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
