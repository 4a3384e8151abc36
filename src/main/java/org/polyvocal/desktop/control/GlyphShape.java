package org.polyvocal.desktop.control;

import javafx.scene.canvas.GraphicsContext;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.model.Glyph;

/// The outlines of a glyph in a box of 12 by 12, as SVG paths; drawn rather than written, since the characters differ from
/// system to system.
///
/// @param body   filled with the hue and outlined with its edge
/// @param hollow a ring around the body, in the edge colour; empty for all but one
public record GlyphShape(String body, String hollow) {
    public static final double BOX = 12;
    static final double RING_WIDTH = 1.6;

    public static GlyphShape of(Glyph glyph) {
        return switch (glyph) {
            case CIRCLE -> solid(circle(5));
            case TRIANGLE -> solid("M6 .8 11.6 10.8H.4Z");
            case DIAMOND -> solid("M6 .2 11.8 6 6 11.8 .2 6Z");
            case SQUARE -> solid("M1.2 1.2H10.8V10.8H1.2Z");
            case CROSS -> solid("M4.2 .8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4Z");
            case STAR -> solid("M6 .2 7.65 4.1 11.9 4.45 8.65 7.2 9.65 11.35 6 9.1 2.35 11.35 3.35 7.2 .1 4.45 4.35 4.1Z");
            case HEART -> solid("M6 11.2C2.6 8.6 .4 6.6 .4 4.1 .4 2.4 1.7 1.1 3.3 1.1 4.4 1.1 5.4 1.7 6 2.7 6.6 1.7 7.6 1.1 "
                    + "8.7 1.1 10.3 1.1 11.6 2.4 11.6 4.1 11.6 6.6 9.4 8.6 6 11.2Z");
            case BAR -> solid("M.4 3.9H11.6V8.1H.4Z");
            case RING -> new GlyphShape(circle(2.3), circle(4.9));
        };
    }

    /// Draws the glyph on a canvas, `size` pixels wide and high, from its upper left corner on.
    public void paint(GraphicsContext on, Tints tints, double x, double y, double size) {
        var scale = size / BOX;
        on.save();
        on.translate(x, y);
        on.scale(scale, scale);
        on.setFill(tints.hue());
        on.setStroke(tints.edge());
        on.setLineWidth(1 / scale);
        trace(on, body);
        on.fill();
        on.stroke();
        on.setLineWidth(RING_WIDTH);
        trace(on, hollow);
        on.stroke();
        on.restore();
    }

    private static void trace(GraphicsContext on, String path) {
        on.beginPath();
        on.appendSVGPath(path);
    }

    private static GlyphShape solid(String body) {
        return new GlyphShape(body, "");
    }

    private static String circle(double radius) {
        return "M%1$s 6A%2$s %2$s 0 1 0 %3$s 6A%2$s %2$s 0 1 0 %1$s 6Z".formatted(6 - radius, radius, 6 + radius);
    }
}
