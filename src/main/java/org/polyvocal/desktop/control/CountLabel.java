package org.polyvocal.desktop.control;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.scene.control.Label;

/// A count in digits of one width, so that counts below each other line up.
public final class CountLabel extends Label {
    public CountLabel() {
        getStyleClass().add("count");
        setMinWidth(USE_PREF_SIZE);
    }

    public CountLabel(long count) {
        this();
        show(count);
    }

    public void show(long count) {
        setText(NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count));
    }
}
