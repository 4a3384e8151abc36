package org.polyvocal.desktop.transcript;

import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;

/// How a paragraph is set: the room between its lines and under it, in pixels.
record Setting(double leading, double below) {
    static final Setting PLAIN = new Setting(0, 0);

    void applyTo(TextFlow flow) {
        flow.setLineSpacing(leading);
        flow.setPadding(new Insets(0, 0, below, 0));
    }
}
