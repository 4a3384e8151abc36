package org.polyvocal.desktop.theme;

import javafx.scene.paint.Color;

/// Arithmetic of colours as the eye takes them: how bright, how far apart, how mixed.
public final class Contrast {
    /// Where black and white words contrast equally with what is behind them.
    private static final double MIDDLE = 0.179;

    private Contrast() {}

    /// Relative luminance as WCAG 2 defines it, 0 for black and 1 for white.
    public static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    /// How well one is told from the other, from 1 to 21.
    public static double ratio(Color one, Color other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Whether black words on this ground are easier to read than white ones.
    public static boolean wantsDarkInk(Color ground) {
        return luminance(ground) > MIDDLE;
    }

    /// `share` of the one laid over the other, both opaque.
    public static Color mix(Color one, double share, Color other) {
        return other.interpolate(one, share);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
