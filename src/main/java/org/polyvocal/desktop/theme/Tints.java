package org.polyvocal.desktop.theme;

import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.model.Colour;
import org.polyvocal.model.Look;

/// What the hue of a code becomes in a shade.
///
/// @param hue   the code's own colour: glyphs, stripes, underlines
/// @param rest  behind coded words
/// @param focus behind the words of the coding in focus
/// @param edge  the outline that keeps a glyph legible where the hue alone is too faint
public record Tints(Color hue, Color rest, Color focus, Color edge) {
    /// A glyph's outline on anything it may stand on.
    private static final double LEGIBLE = 3;
    /// Words on a tint.
    private static final double READABLE = 4.5;
    /// A tint on the paper.
    private static final double VISIBLE = 1.05;
    private static final double STEP = 0.03;

    public static Tints of(Look look, Shade shade) {
        return of(look.colour(), shade);
    }

    public static Tints of(Colour colour, Shade shade) {
        return IntStream.range(0, Look.PALETTE.size()).filter(at -> Look.PALETTE.get(at).colour().equals(colour)).boxed()
                .findFirst().map(at -> published(at, shade)).orElseGet(() -> computed(colour, shade));
    }

    private static Tints published(int place, Shade shade) {
        var palette = Palette.of(shade);
        var name = "-pv-hue-" + (place + 1);
        return new Tints(colour(Look.PALETTE.get(place).colour()), palette.colour(name + "-rest"),
                palette.colour(name + "-focus"), palette.colour(name + "-edge"));
    }

    /// The rule behind the published tints, for any other hue: the fainter a hue, the more of it lies behind the words.
    /// A hue so like the paper that it would not show there lends its edge instead.
    static Tints computed(Colour colour, Shade shade) {
        var hue = colour(colour);
        var paper = Palette.of(shade).colour(Token.BG_PAPER);
        var light = shade == Shade.LIGHT;
        var share = light ? restOnLight(hue) : 0.27;
        var edge = edge(hue, light ? 0.70 : 0.75, shade);
        var laid = Contrast.ratio(Contrast.mix(hue, share, paper), paper) < VISIBLE ? edge : hue;
        return new Tints(hue, tint(laid, share, shade), tint(laid, light ? 0.24 : 0.38, shade), edge);
    }

    private static double restOnLight(Color hue) {
        return 0.14 + 0.10 * Math.clamp(1 - hue.getSaturation() * 1.2, 0, 1);
    }

    /// Words must keep their contrast on a tint: a hue too strong for that is laid on more thinly.
    private static Color tint(Color hue, double share, Shade shade) {
        var palette = Palette.of(shade);
        var tint = Contrast.mix(hue, share, palette.colour(Token.BG_PAPER));
        var legible = Contrast.ratio(tint, palette.colour(Token.TEXT_2)) >= READABLE;
        return legible || share < STEP ? tint : tint(hue, share - STEP, shade);
    }

    private static Color edge(Color hue, double share, Shade shade) {
        var palette = Palette.of(shade);
        var edge = Contrast.mix(hue, share, palette.colour(Token.TEXT_1));
        var legible = Contrast.ratio(edge, palette.colour(Token.BG_HOVER)) >= LEGIBLE;
        return legible || share < STEP ? edge : edge(hue, share - STEP, shade);
    }

    private static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
