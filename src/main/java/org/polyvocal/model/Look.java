package org.polyvocal.model;

import java.util.List;
import java.util.Objects;

/// How a code is told from others: its hue and its mark.
public record Look(Colour colour, Glyph glyph) {
    /// The nine looks of the distributed-leadership codebook, in the order in which new themes take them.
    public static final List<Look> PALETTE = List.of(look("#1166DD", Glyph.CIRCLE), look("#0099EE", Glyph.TRIANGLE),
            look("#007777", Glyph.DIAMOND), look("#EE0088", Glyph.SQUARE), look("#557700", Glyph.CROSS),
            look("#999900", Glyph.STAR), look("#DD7777", Glyph.HEART), look("#776655", Glyph.BAR),
            look("#AA88AA", Glyph.RING));

    public Look {
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(glyph, "glyph");
    }

    private static Look look(String hex, Glyph glyph) {
        return new Look(new Colour(hex), glyph);
    }
}
