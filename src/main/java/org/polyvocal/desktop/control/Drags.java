package org.polyvocal.desktop.control;

/// What is dragged inside the window, in words that the drag board carries: a code, or the selected passage.
public final class Drags {
    /// Followed by the code's id.
    public static final String CODE = "polyvocal-code:";
    public static final String SPAN = "polyvocal-span";

    private Drags() {}
}
