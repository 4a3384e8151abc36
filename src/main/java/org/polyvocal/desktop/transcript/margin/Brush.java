package org.polyvocal.desktop.transcript.margin;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.control.GlyphShape;
import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.desktop.theme.Palette;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.desktop.transcript.margin.Labels.Label;
import org.polyvocal.desktop.transcript.page.ShownCoding;

/// Paints the margin in one shade.
final class Brush {
    /// Where names begin: right of the last lane.
    static final double LABELS = Bracket.RIGHT + 7;
    private static final double GLYPH = 11;
    private static final double GLYPH_GAP = 6;
    private static final double BEND = LABELS - 15;
    private static final double LEADER_END = LABELS - 5;
    private static final double LEADER_STRENGTH = 0.45;
    private static final double DIMMED = 0.4;
    private static final double PILL = 20;
    private static final double PILL_SIDE = 6;
    private static final double ROUND = 8;

    private final GraphicsContext on;
    private final Lettering letters;
    private final Shade shade;
    private final Palette palette;
    private final double width;

    Brush(GraphicsContext on, Lettering letters, Shade shade, double width) {
        this.on = on;
        this.letters = letters;
        this.shade = shade;
        this.palette = Palette.of(shade);
        this.width = width;
        on.setTextBaseline(VPos.CENTER);
    }

    void dim() {
        on.setGlobalAlpha(DIMMED);
    }

    void undim() {
        on.setGlobalAlpha(1);
    }

    void bracket(Bracket bracket) {
        on.setFill(tints(bracket).hue());
        bracket.spine().bracket(on, bracket.x(), bracket.top(), bracket.bottom());
    }

    /// The line that joins a name to its bracket.
    void leader(Label label) {
        var level = crisp(label.bracket().top() + 1);
        on.setStroke(fainter(tints(label.bracket()).hue()));
        on.setLineWidth(1);
        on.beginPath();
        on.moveTo(label.bracket().x() + 2, level);
        if (label.bracket().x() < BEND) on.lineTo(BEND, level);
        on.lineTo(LEADER_END, crisp(label.y()));
        on.stroke();
    }

    void label(Label label) {
        write(label, false);
    }

    /// The name of the coding in focus, in a pill of its colour.
    void strongLabel(Label label) {
        write(label, true);
    }

    void handle(Bracket bracket, Grip grip) {
        var size = Grip.SIZE;
        var x = Grip.x(bracket) - size / 2;
        var y = grip.y(bracket) - size / 2;
        on.setFill(palette.colour(Token.BG_PAPER));
        on.fillOval(x, y, size, size);
        on.setStroke(tints(bracket).hue());
        on.setLineWidth(2);
        on.strokeOval(x + 1, y + 1, size - 2, size - 2);
    }

    /// A number that ends where the last lane does, however long it is.
    void overflow(Overflow crowd) {
        var words = letters.fit(crowd.words(), letters.small(), 40);
        var left = Bracket.RIGHT + 2 - words.width();
        on.setFill(palette.colour(Token.BG_PAPER));
        on.fillRect(left - 2, crowd.y() - Labels.PITCH / 2, words.width() + 4, Labels.PITCH);
        on.setFill(palette.colour(Token.TEXT_3));
        on.setFont(letters.small());
        on.fillText(words.words(), left, crowd.y());
    }

    private void write(Label label, boolean strong) {
        var shown = label.bracket().shown();
        var font = strong ? letters.strong() : letters.plain();
        var initials = shown.own() ? "" : shown.coder().initials();
        var tail = initials.isEmpty() ? 0 : letters.fit(initials, letters.small(), 40).width() + GLYPH_GAP;
        var from = LABELS + GLYPH + GLYPH_GAP;
        var name = letters.fit(shown.code().shortName(), font, width - from - tail - PILL_SIDE);
        if (strong) pill(label, from + name.width() + tail);
        GlyphShape.of(shown.code().look().glyph()).paint(on, tints(label.bracket()), LABELS, label.y() - GLYPH / 2, GLYPH);
        on.setFill(palette.colour(Token.TEXT_1));
        on.setFont(font);
        on.fillText(name.words(), from, label.y());
        on.setFill(palette.colour(Token.TEXT_3));
        on.setFont(letters.small());
        on.fillText(initials, from + name.width() + GLYPH_GAP, label.y());
    }

    private void pill(Label label, double right) {
        on.setFill(tints(label.bracket()).focus());
        on.fillRoundRect(LABELS - PILL_SIDE, label.y() - PILL / 2, right + 2 * PILL_SIDE - LABELS, PILL, ROUND, ROUND);
    }

    private Tints tints(Bracket bracket) {
        return Tints.of(bracket.shown().code().look(), shade);
    }

    private static Color fainter(Color hue) {
        return hue.deriveColor(0, 1, 1, LEADER_STRENGTH);
    }

    private static double crisp(double y) {
        return Math.floor(y) + 0.5;
    }
}
