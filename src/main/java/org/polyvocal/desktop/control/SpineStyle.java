package org.polyvocal.desktop.control;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.canvas.GraphicsContext;
import org.polyvocal.model.evidence.ClaimType;

/// How the line along a coding is drawn: the stronger the claim, the stronger the line. Draws with the fill colour that is
/// set on the canvas.
public enum SpineStyle {
    NOT_SET(1), NORMATIVE(2), SELF_REPORT(2), REPORTED_PRACTICE(2), CONCRETE_INCIDENT(4), CORROBORATED(5.5);

    private static final double DOT_STEP = 4.4;
    private static final double DASH = 5;
    private static final double DASH_STEP = 8;
    private static final double STRAND = 2;
    private static final double CAP_REACH = 5;
    private static final double CAP_THICKNESS = 2;

    private final double width;

    SpineStyle(double width) {
        this.width = width;
    }

    public static SpineStyle of(Optional<ClaimType> claim) {
        return claim.map(SpineStyle::of).orElse(NOT_SET);
    }

    public static SpineStyle of(ClaimType claim) {
        return switch (claim) {
            case NORMATIVE -> NORMATIVE;
            case SELF_REPORT -> SELF_REPORT;
            case REPORTED_PRACTICE -> REPORTED_PRACTICE;
            case CONCRETE_INCIDENT -> CONCRETE_INCIDENT;
        };
    }

    /// From side to side, in pixels.
    public double width() {
        return width;
    }

    /// A line from top to bottom; `x` is its middle.
    public void vertical(GraphicsContext on, double x, double top, double bottom) {
        draw(on, Orientation.VERTICAL, x, top, bottom);
    }

    /// A line from left to right; `y` is its middle.
    public void horizontal(GraphicsContext on, double y, double left, double right) {
        draw(on, Orientation.HORIZONTAL, y, left, right);
    }

    /// A bracket that opens towards the text on its left.
    public void bracket(GraphicsContext on, double x, double top, double bottom) {
        vertical(on, x, top, bottom);
        var left = Math.round(x - CAP_REACH);
        var right = side(x) + Math.ceil(width);
        on.fillRect(left, top, right - left, CAP_THICKNESS);
        on.fillRect(left, bottom - CAP_THICKNESS, right - left, CAP_THICKNESS);
    }

    private void draw(GraphicsContext on, Orientation along, double middle, double from, double to) {
        var side = side(middle);
        switch (this) {
            case NOT_SET, REPORTED_PRACTICE, CONCRETE_INCIDENT -> bar(on, along, side, from, to);
            case CORROBORATED -> {
                bar(on, along, side, from, to);
                bar(on, along, side + Math.round(width - STRAND), from, to);
            }
            case SELF_REPORT -> {
                for (var at = from; at < to; at += DASH_STEP) {
                    bar(on, along, side, at, Math.min(at + DASH, to));
                }
            }
            case NORMATIVE -> dots(on, along, side, from, to);
        }
    }

    private void dots(GraphicsContext on, Orientation along, double side, double from, double to) {
        for (var at = from; at + width <= to; at += DOT_STEP) {
            if (along == Orientation.VERTICAL) on.fillOval(side, at, width, width);
            else on.fillOval(at, side, width, width);
        }
    }

    private void bar(GraphicsContext on, Orientation along, double side, double from, double to) {
        var thickness = this == CORROBORATED ? STRAND : width;
        if (along == Orientation.VERTICAL) on.fillRect(side, from, thickness, to - from);
        else on.fillRect(from, side, to - from, thickness);
    }

    /// The near side of the line, on a whole pixel so that thin lines stay crisp.
    private double side(double middle) {
        return Math.round(middle - width / 2);
    }
}
