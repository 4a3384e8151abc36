package org.polyvocal.desktop.control.heat;

import static org.polyvocal.desktop.control.heat.HeatFrame.CELL_HEIGHT;
import static org.polyvocal.desktop.control.heat.HeatFrame.CELL_WIDTH;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.polyvocal.desktop.control.GlyphShape;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.desktop.theme.Palette;
import org.polyvocal.desktop.theme.Ramp;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;

/// Paints what is in sight of a heat map, once.
record HeatPainter(GraphicsContext on, HeatTable table, HeatFrame frame, Shade shade) {
    private static final double CORNER = 4;
    private static final double FRAME = 2.5;

    void paint(Optional<HeatPlace> chosen, Optional<HeatPlace> hovered) {
        on.clearRect(0, 0, frame.view().width(), frame.view().height());
        on.setTextBaseline(VPos.CENTER);
        var heads = frame.heads();
        within(heads.width(), heads.height(), () -> {
            paintCells();
            hovered.ifPresent(this::paintHover);
        });
        within(heads.width() - FRAME, heads.height() - FRAME, () -> chosen.ifPresent(this::paintChoice));
        within(0, heads.height(), () -> paintRowNames(chosen.map(HeatPlace::row)));
        within(heads.width() - HeatHeads.NAME_GAP, 0, () -> paintColumnNames(chosen.map(HeatPlace::column)));
    }

    /// Paints to the right of and below a corner; what has moved under the heads stays hidden.
    private void within(double left, double top, Runnable painting) {
        on.save();
        on.beginPath();
        on.rect(left, top, frame.view().width() - left, frame.view().height() - top);
        on.clip();
        painting.run();
        on.restore();
    }

    private void paintCells() {
        on.setTextAlign(TextAlignment.CENTER);
        on.setFont(Faces.numerals(HeatHeads.TYPE));
        var ramp = Ramp.of(shade);
        for (var row = frame.firstRow(); row < frame.endRow(); row++) {
            for (var column = frame.firstColumn(); column < frame.endColumn(); column++) {
                var place = new HeatPlace(row, column);
                paintCell(table.cells().apply(place), frame.cell(place), ramp);
            }
        }
    }

    private void paintCell(HeatCell cell, Rectangle2D area, Ramp ramp) {
        switch (cell) {
            case HeatCell.Number(var share, var text) -> {
                var ground = ramp.colour(share);
                on.setFill(ground);
                on.fillRoundRect(area.getMinX(), area.getMinY(), CELL_WIDTH, CELL_HEIGHT, CORNER, CORNER);
                write(text, ramp.ink(ground), area);
            }
            case HeatCell.Own(var text) -> {
                outline(area, 0.5, 1, token(Token.LINE));
                write(text, token(Token.TEXT_2), area);
            }
            case HeatCell.Nought() -> write("·", token(Token.TEXT_3), area);
            case HeatCell.Undefined() -> {}
        }
    }

    private void paintHover(HeatPlace place) {
        outline(frame.cell(place), 0.5, 1, token(Token.LINE_STRONG));
    }

    private void paintChoice(HeatPlace place) {
        var area = frame.cell(place);
        outline(area, -1, FRAME + 2, token(Token.BG_PAPER));
        outline(area, -1, FRAME, token(Token.TEXT_1));
    }

    private void paintRowNames(Optional<Integer> chosen) {
        on.setTextAlign(TextAlignment.LEFT);
        on.setFill(token(Token.TEXT_1));
        for (var row = frame.firstRow(); row < frame.endRow(); row++) {
            var head = table.rows().get(row);
            var middle = frame.cell(new HeatPlace(row, 0)).getMinY() + CELL_HEIGHT / 2;
            paintMark(head, HeatHeads.PADDING, middle - HeatHeads.MARK / 2);
            on.setFont(HeatHeads.face(chosen.equals(Optional.of(row))));
            on.fillText(HeatHeads.fitting(head.name()), HeatHeads.PADDING + HeatHeads.MARK + HeatHeads.NAME_GAP, middle);
        }
    }

    /// The name of a column that has moved out of sight goes with it, though it would lean into sight.
    private void paintColumnNames(Optional<Integer> chosen) {
        on.setTextAlign(TextAlignment.LEFT);
        on.setFill(token(Token.TEXT_1));
        var marks = frame.heads().height() - HeatHeads.NAME_GAP - HeatHeads.MARK;
        for (var column = frame.firstColumn(); column < frame.endColumn(); column++) {
            var head = table.columns().get(column);
            var middle = frame.cell(new HeatPlace(0, column)).getMinX() + CELL_WIDTH / 2;
            paintMark(head, middle - HeatHeads.MARK / 2, marks);
            on.setFont(HeatHeads.face(chosen.equals(Optional.of(column))));
            on.save();
            on.translate(middle, marks - HeatHeads.NAME_GAP);
            on.rotate(-45);
            on.fillText(HeatHeads.fitting(head.name()), 0, 0);
            on.restore();
        }
    }

    private void paintMark(HeatHead head, double x, double y) {
        head.look().ifPresent(look -> GlyphShape.of(look.glyph()).paint(on, Tints.of(look, shade), x, y, HeatHeads.MARK));
    }

    private void write(String text, Color ink, Rectangle2D area) {
        on.setFill(ink);
        on.fillText(text, area.getMinX() + CELL_WIDTH / 2, area.getMinY() + CELL_HEIGHT / 2);
    }

    private void outline(Rectangle2D area, double inset, double thickness, Color colour) {
        on.setStroke(colour);
        on.setLineWidth(thickness);
        on.strokeRoundRect(area.getMinX() + inset, area.getMinY() + inset, CELL_WIDTH - 2 * inset, CELL_HEIGHT - 2 * inset,
                CORNER, CORNER);
    }

    private Color token(Token token) {
        return Palette.of(shade).colour(token);
    }
}
