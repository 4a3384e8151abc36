package org.polyvocal.desktop.network;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.polyvocal.analysis.network.Network;
import org.polyvocal.desktop.theme.Faces;
import org.polyvocal.desktop.theme.Token;

/// Paints what is in sight of a sociogram, once.
record SociogramPainter(GraphicsContext on, Picture picture, Sight sight, Hues hues) {
    private static final int MOST_LINES = 30_000;
    private static final int MOST_NAMES = 80;
    private static final double TYPE = 11;
    private static final double PADDING = 18;
    private static final double ARROW = 6;

    void paint(OptionalInt chosen) {
        var canvas = on.getCanvas();
        on.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        on.setLineJoin(StrokeLineJoin.ROUND);
        for (var group = 0; group < picture.groups().size(); group++) hull(group);
        lines(chosen);
        for (var at = 0; at < picture.dots().size(); at++) dot(at, chosen);
        var labels = new Labels(on, hues.of(Token.BG_PAPER));
        for (var group = 0; group < picture.groups().size(); group++) groupName(group, labels);
        IntStream.range(0, picture.dots().size()).boxed().sorted(Comparator
                .<Integer>comparingDouble(at -> chosen.equals(OptionalInt.of(at)) ? -1 : 0)
                .thenComparingDouble(at -> -picture.dots().get(at).radius())).forEach(at -> name(at, chosen, labels));
    }

    /// A line round a group, wide enough to hold its dots.
    private void hull(int group) {
        var points = Hull.around(picture.members(group).stream().map(this::place).toList());
        if (points.isEmpty()) return;
        var colour = hues.of(Optional.of(group));
        on.setStroke(mixed(colour, 0.1));
        on.setFill(mixed(colour, 0.1));
        on.setLineWidth(2 * PADDING);
        on.beginPath();
        on.moveTo(points.getFirst().getX(), points.getFirst().getY());
        points.forEach(point -> on.lineTo(point.getX(), point.getY()));
        on.closePath();
        on.fill();
        on.stroke();
    }

    /// Opaque, since a soft line over a soft ground would show where they overlap.
    private Color mixed(Color colour, double share) {
        return hues.of(Token.BG_PAPER).interpolate(colour, share);
    }

    /// Above a group, or below it where the middle of the picture is above.
    private void groupName(int group, Labels labels) {
        var members = picture.members(group);
        if (members.isEmpty()) return;
        var heights = members.stream().mapToDouble(dot -> sight.down(dot.y())).summaryStatistics();
        var middle = members.stream().mapToDouble(dot -> sight.across(dot.x())).average().orElseThrow();
        var answered = members.stream().filter(dot -> !dot.silent()).count();
        var words = picture.groups().get(group) + "  " + answered + "/" + members.size();
        var below = heights.getAverage() > picture.dots().stream().mapToDouble(dot -> sight.down(dot.y())).average().orElse(0);
        on.setFont(Faces.strong(TYPE + 1));
        labels.write(words, middle, below ? heights.getMax() + PADDING + 16 : heights.getMin() - PADDING - 8,
                hues.of(Token.TEXT_1), Labels.Need.ALWAYS);
    }

    private void lines(OptionalInt chosen) {
        on.setLineWidth(1);
        var quiet = hues.of(Token.LINE_STRONG).deriveColor(0, 1, 1, chosen.isPresent() ? 0.25 : 0.55);
        on.setStroke(quiet);
        on.setFill(quiet);
        picture.network().arcs().limit(MOST_LINES).filter(arc -> !touches(arc, chosen)).forEach(this::line);
        if (chosen.isEmpty()) return;
        on.setLineWidth(1.8);
        on.setStroke(hues.of(Token.TEXT_1));
        on.setFill(hues.of(Token.TEXT_1));
        picture.network().arcs().filter(arc -> touches(arc, chosen)).forEach(this::line);
    }

    private static boolean touches(Network.Arc arc, OptionalInt chosen) {
        return chosen.isPresent() && (arc.from() == chosen.getAsInt() || arc.to() == chosen.getAsInt());
    }

    private void line(Network.Arc arc) {
        var from = place(picture.dots().get(arc.from()));
        var target = picture.dots().get(arc.to());
        var to = place(target);
        var length = from.distance(to);
        if (length < target.radius()) return;
        var way = to.subtract(from).multiply(1 / length);
        var end = to.subtract(way.multiply(target.radius() + 1));
        on.strokeLine(from.getX(), from.getY(), end.getX(), end.getY());
        if (!picture.network().isDirected()) return;
        var back = end.subtract(way.multiply(ARROW));
        on.fillPolygon(new double[]{end.getX(), back.getX() - way.getY() * ARROW / 2, back.getX() + way.getY() * ARROW / 2},
                new double[]{end.getY(), back.getY() + way.getX() * ARROW / 2, back.getY() - way.getX() * ARROW / 2}, 3);
    }

    private void dot(int at, OptionalInt chosen) {
        var dot = picture.dots().get(at);
        var place = place(dot);
        var isChosen = chosen.equals(OptionalInt.of(at));
        var far = chosen.isPresent() && !isChosen && !picture.near(at, chosen.getAsInt());
        on.setGlobalAlpha(far ? 0.45 : 1);
        if (isChosen) ring(place, dot.radius() + 4, hues.of(Token.ACCENT), 2.5);
        disc(place, dot.radius(), dot.silent() ? hues.of(Token.BG_PAPER) : hues.of(dot.group()));
        if (dot.silent()) on.setLineDashes(3, 3);
        ring(place, dot.radius(), dot.silent() ? hues.of(dot.group()) : hues.of(Token.BG_PAPER), dot.silent() ? 1.8 : 1);
        on.setLineDashes(null);
        on.setGlobalAlpha(1);
    }

    private void disc(Point2D middle, double radius, Color colour) {
        on.setFill(colour);
        on.fillOval(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    private void ring(Point2D middle, double radius, Color colour, double width) {
        on.setStroke(colour);
        on.setLineWidth(width);
        on.strokeOval(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    /// Of all where there is room for names, else of those about whom one asks.
    private void name(int at, OptionalInt chosen, Labels labels) {
        var dot = picture.dots().get(at);
        var isChosen = chosen.equals(OptionalInt.of(at));
        var asked = isChosen || chosen.isPresent() && picture.near(at, chosen.getAsInt());
        if (!asked && (picture.dots().size() > MOST_NAMES || chosen.isPresent())) return;
        on.setFont(isChosen ? Faces.strong(TYPE) : Faces.text(TYPE));
        labels.write(dot.person().name(), sight.across(dot.x()), sight.down(dot.y()) + dot.radius() + TYPE,
                hues.of(isChosen ? Token.TEXT_1 : Token.TEXT_2),
                isChosen ? Labels.Need.ALWAYS : Labels.Need.WHERE_THERE_IS_ROOM);
    }

    private Point2D place(Dot dot) {
        return new Point2D(sight.across(dot.x()), sight.down(dot.y()));
    }
}
