package org.polyvocal.desktop.control.heat;

import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where everything of a heat map is, in pixels of its canvas: heads at the left and at the top stay, cells move under
/// them.
///
/// @param heads what the heads take
/// @param view  what the canvas has
/// @param x     how far the cells have moved to the left
/// @param y     how far they have moved up
record HeatFrame(int rows, int columns, HeatHeads heads, Size view, double x, double y) {
    static final double CELL_WIDTH = 42;
    static final double CELL_HEIGHT = 26;
    static final double GAP = 2;
    private static final double ACROSS = CELL_WIDTH + GAP;
    private static final double DOWN = CELL_HEIGHT + GAP;

    record Size(double width, double height) {}

    /// All of it, heads included.
    Size whole() {
        return new Size(heads.width() + columns * ACROSS + heads.lean(), heads.height() + rows * DOWN);
    }

    /// How far it can move.
    Size slack() {
        return new Size(Math.max(0, whole().width() - view.width()), Math.max(0, whole().height() - view.height()));
    }

    Rectangle2D cell(HeatPlace place) {
        return new Rectangle2D(heads.width() + place.column() * ACROSS - x, heads.height() + place.row() * DOWN - y,
                CELL_WIDTH, CELL_HEIGHT);
    }

    /// The row whose cells or name are at this height.
    Optional<Integer> rowAt(double down) {
        return at(down - heads.height(), y, DOWN, rows);
    }

    Optional<Integer> columnAt(double right) {
        return at(right - heads.width(), x, ACROSS, columns);
    }

    Optional<HeatPlace> placeAt(double right, double down) {
        return rowAt(down).flatMap(row -> columnAt(right).map(column -> new HeatPlace(row, column)));
    }

    int firstRow() {
        return (int) (y / DOWN);
    }

    /// One past the last row in sight.
    int endRow() {
        return Math.min(rows, (int) Math.ceil((y + view.height() - heads.height()) / DOWN));
    }

    int firstColumn() {
        return (int) (x / ACROSS);
    }

    int endColumn() {
        return Math.min(columns, (int) Math.ceil((x + view.width() - heads.width()) / ACROSS));
    }

    /// Rows that fit below the head.
    int rowsInSight() {
        return Math.max(1, (int) ((view.height() - heads.height()) / DOWN));
    }

    HeatFrame movedTo(double right, double down) {
        var slack = slack();
        return new HeatFrame(rows, columns, heads, view, Math.clamp(right, 0, slack.width()),
                Math.clamp(down, 0, slack.height()));
    }

    /// Moved no further than it takes to see the whole cell.
    HeatFrame showing(HeatPlace place) {
        return movedTo(reach(place.column() * ACROSS, ACROSS, x, view.width() - heads.width()),
                reach(place.row() * DOWN, DOWN, y, view.height() - heads.height()));
    }

    private static double reach(double from, double length, double now, double room) {
        return Math.min(from, Math.max(now, from + length - room));
    }

    private static Optional<Integer> at(double offset, double moved, double pitch, int count) {
        var index = (int) Math.floor((offset + moved) / pitch);
        return offset < 0 || index >= count ? Optional.empty() : Optional.of(index);
    }
}
