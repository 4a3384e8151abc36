package org.polyvocal.desktop.network;

import java.util.List;

/// Which part of a picture is in sight, and how large.
///
/// @param scale points on the screen for each length of a tie
/// @param left  where the middle of the picture lies on the screen
record Sight(double scale, double left, double top) {
    private static final double MARGIN = 56;
    private static final double LARGEST = 400;
    private static final double SMALLEST = 1;

    /// All of it.
    static Sight of(List<Dot> dots, double width, double height) {
        var x = dots.stream().mapToDouble(Dot::x).summaryStatistics();
        var y = dots.stream().mapToDouble(Dot::y).summaryStatistics();
        if (dots.isEmpty() || width <= 2 * MARGIN || height <= 2 * MARGIN) return new Sight(60, width / 2, height / 2);
        var scale = Math.min((width - 2 * MARGIN) / Math.max(1, x.getMax() - x.getMin()),
                (height - 2 * MARGIN) / Math.max(1, y.getMax() - y.getMin()));
        return new Sight(scale, width / 2 - scale * (x.getMin() + x.getMax()) / 2,
                height / 2 - scale * (y.getMin() + y.getMax()) / 2);
    }

    double across(double x) {
        return left + scale * x;
    }

    double down(double y) {
        return top + scale * y;
    }

    double x(double across) {
        return (across - left) / scale;
    }

    double y(double down) {
        return (down - top) / scale;
    }

    /// Larger or smaller, with one point staying where it is.
    Sight zoomed(double by, double across, double down) {
        var next = Math.clamp(scale * by, SMALLEST, LARGEST);
        return new Sight(next, across - (across - left) * next / scale, down - (down - top) * next / scale);
    }

    Sight moved(double right, double below) {
        return new Sight(scale, left + right, top + below);
    }
}
