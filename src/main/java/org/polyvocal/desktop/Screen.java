package org.polyvocal.desktop;

import javafx.scene.input.KeyCode;

/// The views, with their keys on `Ctrl`.
enum Screen {
    READING("fth-book-open", KeyCode.DIGIT1, ".transcript-view"), SEARCH("fth-search", KeyCode.DIGIT2,
            "#query"), COOCCURRENCE("fth-grid", KeyCode.DIGIT3, "#matrix"), COMPARE("fth-columns", KeyCode.DIGIT4,
                    "#comparison"), AGREEMENT("fth-check-circle", KeyCode.DIGIT5,
                            "#agreement-table"), NETWORK("fth-share-2", KeyCode.DIGIT6, "#sociogram"), FINDINGS("fth-award",
                                    KeyCode.DIGIT7, "#findings-list"), REPORTS("fth-file-text",
                                            KeyCode.DIGIT8,
                                            "#journal"), CASES("fth-users", KeyCode.DIGIT9, "#case-grid");

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

    /// The cases belong to the transcripts, and are opened from beside them.
    boolean isOnRail() {
        return this != CASES;
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
