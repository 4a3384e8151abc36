package org.polyvocal.desktop.control;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.model.Look;

/// A short piece of a coding's line, lying down beside the name of its claim type.
public final class ClaimSample extends Shaded {
    private static final double WIDTH = 22;
    private static final double HEIGHT = 10;

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private SpineStyle style;
    private Optional<Look> look;

    /// In the colour of words, where no code is meant.
    public ClaimSample(SpineStyle style) {
        this(style, Optional.empty());
    }

    public ClaimSample(SpineStyle style, Look look) {
        this(style, Optional.of(look));
    }

    private ClaimSample(SpineStyle style, Optional<Look> look) {
        this.style = style;
        this.look = look;
        getChildren().add(canvas);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shadeChanged();
    }

    /// Shows another line; for cells, which are used again and again.
    public void show(SpineStyle style, Look look) {
        this.style = style;
        this.look = Optional.of(look);
        shadeChanged();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void shadeChanged() {
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, WIDTH, HEIGHT);
        on.setFill(look.map(seen -> Tints.of(seen, shade()).hue()).orElseGet(() -> palette().colour(Token.TEXT_1)));
        style.horizontal(on, HEIGHT / 2, 0, WIDTH);
    }
}
