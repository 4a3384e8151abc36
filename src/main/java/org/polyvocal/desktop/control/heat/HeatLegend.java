package org.polyvocal.desktop.control.heat;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.desktop.theme.Ramp;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Token;

/// The scale of a heat map: its colours from the least to the most, with the numbers at their ends.
public final class HeatLegend extends Shaded {
    private static final double WIDTH = 288;
    private static final double HEIGHT = 16;
    private static final double LABEL = 48;
    private static final int STEPS = 12;

    /// Where a scale begins.
    public enum Scale {
        /// From nought upwards.
        SEQUENTIAL(0),
        /// From less than nought, through nothing, to more.
        SIGNED(-1);

        private final double least;

        Scale(double least) {
            this.least = least;
        }
    }

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private Scale scale = Scale.SEQUENTIAL;
    private String least = "";
    private String most = "";

    public HeatLegend() {
        getChildren().add(canvas);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    public void show(Scale scale, String least, String most) {
        this.scale = scale;
        this.least = least;
        this.most = most;
        setAccessibleText(least + " – " + most);
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
        var ramp = Ramp.of(shade());
        var step = (WIDTH - 2 * LABEL) / STEPS;
        on.clearRect(0, 0, WIDTH, HEIGHT);
        for (var at = 0; at < STEPS; at++) {
            on.setFill(ramp.colour(scale.least + (1 - scale.least) * at / (STEPS - 1)));
            on.fillRect(LABEL + at * step, 3, step, HEIGHT - 6);
        }
        on.setFont(Faces.numerals(HeatHeads.TYPE));
        on.setFill(palette().colour(Token.TEXT_2));
        on.setTextBaseline(VPos.CENTER);
        on.fillText(least, LABEL - HeatHeads.NAME_GAP - HeatHeads.width(least), HEIGHT / 2);
        on.fillText(most, WIDTH - LABEL + HeatHeads.NAME_GAP, HEIGHT / 2);
    }
}
