package org.polyvocal.model;

import java.util.Locale;

/// A colour of a code or a coder, as `#RRGGBB` in capitals.
public record Colour(String hex) {
    public Colour {
        if (!isHex(hex)) throw new IllegalArgumentException("not a colour: " + hex);
        hex = hex.toUpperCase(Locale.ROOT);
    }

    /// Whether a colour may be written so.
    public static boolean isHex(String written) {
        return written.matches("#[0-9A-Fa-f]{6}");
    }

    public int red() {
        return channel(1);
    }

    public int green() {
        return channel(3);
    }

    public int blue() {
        return channel(5);
    }

    private int channel(int from) {
        return Integer.parseInt(hex, from, from + 2, 16);
    }

    @Override
    public String toString() {
        return hex;
    }
}
