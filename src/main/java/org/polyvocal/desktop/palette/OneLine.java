package org.polyvocal.desktop.palette;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Pieces of text side by side on one line. Where there is not room for all, the last that fits ends in `…` and the rest
/// is left away, as if it were one text.
public final class OneLine extends Region {
    public void show(List<Label> pieces) {
        getChildren().setAll(pieces);
    }

    public List<Node> pieces() {
        return List.copyOf(getChildren());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(getChildren().stream().mapToDouble(piece -> piece.prefWidth(-1)).sum());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(piece -> piece.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var x = 0.0;
        for (var piece : getChildren()) {
            var width = Math.min(piece.prefWidth(-1), Math.max(0, getWidth() - x));
            piece.setVisible(width >= 4);
            piece.resizeRelocate(x, Math.round((getHeight() - piece.prefHeight(-1)) / 2), width, piece.prefHeight(-1));
            x += width;
        }
    }
}
