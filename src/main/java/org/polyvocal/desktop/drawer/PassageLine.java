package org.polyvocal.desktop.drawer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.palette.OneLine;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.model.Look;

/// Words of a passage on one line: on the tint of their code, on the colour of hits, or, where two codes meet, under the
/// line of each, with the words that both have in bold.
final class PassageLine extends Shaded {
    private static final double LINE = 2;
    private static final double STEP = 3;

    private final OneLine line = new OneLine();
    private List<Context.Piece> pieces = List.of();
    private List<Look> looks = List.of();

    PassageLine() {
        getChildren().add(line);
        setMinWidth(0);
    }

    /// @param looks of the codes of the lit parts, in their order; none where the lit parts are hits
    void show(List<Context.Piece> pieces, List<Look> looks) {
        this.pieces = pieces;
        this.looks = looks;
        shadeChanged();
    }

    @Override
    protected void shadeChanged() {
        var labels = new ArrayList<Label>();
        for (var piece : pieces) {
            var label = new Label(piece.words());
            label.getStyleClass().add("passage-words");
            label.setEllipsisString("…");
            if (!piece.lit().isEmpty()) light(label, piece.lit());
            labels.add(label);
        }
        line.show(labels);
    }

    private void light(Label label, List<Integer> lit) {
        if (looks.size() >= 2) {
            label.setBorder(
                    new Border(lit.stream().filter(at -> at < looks.size()).map(this::underline).toArray(BorderStroke[]::new)));
            if (lit.size() > 1) label.getStyleClass().add("strong");
        } else {
            var ground = first().map(look -> Tints.of(look, shade()).rest()).orElseGet(() -> palette().colour(Token.HIT));
            label.setBackground(new Background(new BackgroundFill(ground, new CornerRadii(2), Insets.EMPTY)));
        }
        label.getStyleClass().add("lit");
    }

    private Optional<Look> first() {
        return looks.stream().findFirst();
    }

    private BorderStroke underline(int at) {
        Color hue = Tints.of(looks.get(at), shade()).hue();
        return new BorderStroke(null, null, hue, null, null, null, BorderStrokeStyle.SOLID, null, CornerRadii.EMPTY,
                new BorderWidths(0, 0, LINE, 0), new Insets(0, 0, -at * STEP, 0));
    }

    @Override
    protected double computePrefWidth(double height) {
        return line.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
