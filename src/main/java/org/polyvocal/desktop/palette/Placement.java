package org.polyvocal.desktop.palette;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/// Where a pop-over goes so that it covers nothing of what it is about: under it, or above it when there is more room.
///
/// @param x    of its left edge on the screen
/// @param y    of its top edge when it is under, of its bottom edge when it is above
/// @param room the height it may take
public record Placement(Side side, double x, double y, double room) {
    private static final double GAP = 8;
    /// Leaves room for the shadow.
    private static final double MARGIN = 44;
    private static final double SIDE_MARGIN = 24;

    public enum Side {
        UNDER, ABOVE
    }

    /// @param wanted the height it would like
    public static Placement of(Bounds anchor, double width, double wanted, Rectangle2D screen) {
        var under = screen.getMaxY() - MARGIN - (anchor.getMaxY() + GAP);
        var above = anchor.getMinY() - GAP - (screen.getMinY() + MARGIN);
        var side = under >= wanted || under >= above ? Side.UNDER : Side.ABOVE;
        var x = Math.clamp(anchor.getMinX(), screen.getMinX() + SIDE_MARGIN,
                Math.max(screen.getMinX() + SIDE_MARGIN, screen.getMaxX() - SIDE_MARGIN - width));
        return side == Side.UNDER
                ? new Placement(side, x, anchor.getMaxY() + GAP, Math.max(0, under))
                : new Placement(side, x, anchor.getMinY() - GAP, Math.max(0, above));
    }
}
