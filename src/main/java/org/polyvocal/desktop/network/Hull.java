package org.polyvocal.desktop.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;

/// The shortest line round some points (Andrew's monotone chain).
final class Hull {
    private Hull() {}

    static List<Point2D> around(List<Point2D> points) {
        var sorted = points.stream().distinct().sorted(Comparator.comparingDouble(Point2D::getX)
                .thenComparingDouble(Point2D::getY)).toList();
        if (sorted.size() < 3) return sorted;
        var hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Point2D> half(List<Point2D> points) {
        var half = new ArrayList<Point2D>();
        for (var point : points) {
            while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.getLast(), point)) half.removeLast();
            half.add(point);
        }
        half.removeLast();
        return half;
    }

    private static boolean turnsLeft(Point2D from, Point2D over, Point2D to) {
        return over.subtract(from).crossProduct(to.subtract(over)).getZ() > 0;
    }
}
