package org.polyvocal.desktop.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.polyvocal.analysis.agreement.Interval;
import org.polyvocal.desktop.theme.Shaded;
import org.polyvocal.desktop.theme.Token;

/// A figure with its interval on a line from 0 to 1. What Krippendorff asks for stands as faint lines, never as a colour.
final class IntervalBar extends Shaded {
    static final double WIDTH = 188;
    private static final double HEIGHT = 26;
    private static final double MARGIN = 8;
    private static final double DOT = 7;
    private static final double END = 4;
    private static final List<Double> LINES = List.of(Meaning.TENTATIVE, Meaning.FIRM);

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private OptionalDouble figure = OptionalDouble.empty();
    private Optional<Interval> interval = Optional.empty();

    IntervalBar() {
        getChildren().add(canvas);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        shadeChanged();
    }

    void show(OptionalDouble figure, Optional<Interval> interval) {
        this.figure = figure;
        this.interval = interval;
        shadeChanged();
    }

    @Override
    protected void shadeChanged() {
        var on = canvas.getGraphicsContext2D();
        on.clearRect(0, 0, WIDTH, HEIGHT);
        on.setLineWidth(1);
        on.setLineDashes();
        on.setStroke(palette().colour(Token.LINE));
        line(on, 0);
        line(on, 1);
        on.setLineDashes(2, 2);
        on.setStroke(palette().colour(Token.LINE_STRONG));
        LINES.forEach(place -> line(on, place));
        on.setLineDashes();
        on.setStroke(palette().colour(Token.TEXT_2));
        interval.ifPresent(it -> whiskers(on, x(it.low()), x(it.high())));
        on.setFill(palette().colour(Token.TEXT_1));
        figure.ifPresent(number -> on.fillOval(x(number) - DOT / 2, (HEIGHT - DOT) / 2, DOT, DOT));
    }

    private static void line(GraphicsContext on, double place) {
        on.strokeLine(x(place), 0, x(place), HEIGHT);
    }

    private static void whiskers(GraphicsContext on, double low, double high) {
        var middle = HEIGHT / 2 + .5;
        on.strokeLine(low, middle, high, middle);
        on.strokeLine(low, middle - END, low, middle + END);
        on.strokeLine(high, middle - END, high, middle + END);
    }

    /// What is less than 0 stands at the edge; the number beside it says how much less.
    static double x(double number) {
        return Math.round(MARGIN + Math.clamp(number, -.04, 1) * (WIDTH - 2 * MARGIN)) + .5;
    }
}
