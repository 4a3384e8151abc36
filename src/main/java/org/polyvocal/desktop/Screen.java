package org.polyvocal.desktop;

import javafx.scene.input.KeyCode;

/// The views on the rail, with their keys on `Ctrl`.
enum Screen {
    READING("fth-book-open", KeyCode.DIGIT1, ".transcript-view"), SEARCH("fth-search", KeyCode.DIGIT2,
            "#query"), COOCCURRENCE("fth-grid", KeyCode.DIGIT3, "#matrix"), REPORTS("fth-file-text", KeyCode.DIGIT8, "#journal");

    private final String icon;
    private final KeyCode key;
    private final String first;

    Screen(String icon, KeyCode key, String first) {
        this.icon = icon;
        this.key = key;
        this.first = first;
    }

    String icon() {
        return icon;
    }

    KeyCode key() {
        return key;
    }

    /// What in it takes the keys when it is shown.
    String first() {
        return first;
    }

    /// The command that opens it: `view.search`.
    String command() {
        return "view." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
