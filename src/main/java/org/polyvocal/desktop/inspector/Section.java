package org.polyvocal.desktop.inspector;

import javafx.scene.layout.Region;

/// A part of the inspector. It decides from the focus what it shows, and hides when it has nothing to say.
interface Section {
    Region node();

    void show(Focus focus);

    default void visible(boolean visible) {
        node().setVisible(visible);
        node().setManaged(visible);
    }
}
