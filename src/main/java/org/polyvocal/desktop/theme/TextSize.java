package org.polyvocal.desktop.theme;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A size of type that a person sets, in pixels, within what can be read.
public final class TextSize {
    public static final int SMALLEST = 11;
    public static final int USUAL = 15;
    public static final int LARGEST = 24;
    private static final double LEADING = 1.6;

    private final ReadOnlyIntegerWrapper pixels = new ReadOnlyIntegerWrapper(this, "pixels", USUAL);

    public ReadOnlyIntegerProperty pixels() {
        return pixels.getReadOnlyProperty();
    }

    /// From one line to the next.
    public double leading() {
        return pixels.get() * LEADING;
    }

    public void set(int wanted) {
        pixels.set(Math.clamp(wanted, SMALLEST, LARGEST));
    }

    public void larger() {
        set(pixels.get() + 1);
    }

    public void smaller() {
        set(pixels.get() - 1);
    }

    public void usual() {
        set(USUAL);
    }
}
