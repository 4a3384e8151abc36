package org.polyvocal.model;

import java.util.Arrays;
import java.util.Optional;

/// The mark that tells a code's theme without its colour.
public enum Glyph {
    CIRCLE("●"), TRIANGLE("▲"), DIAMOND("◆"), SQUARE("■"), CROSS("✚"), STAR("★"), HEART("♥"), BAR("▬"), RING("◉");

    private final String sign;

    Glyph(String sign) {
        this.sign = sign;
    }

    /// The character that stands for the mark in files.
    public String sign() {
        return sign;
    }

    public static Optional<Glyph> of(String sign) {
        return Arrays.stream(values()).filter(glyph -> glyph.sign.equals(sign)).findFirst();
    }
}
