package org.polyvocal.exchange.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The part of a page on which anything shows. A browser prints the line that a page break cuts on both pages and clips it
/// on each; what lies outside is not there for a reader. Followed are upright rectangles, which is what browsers clip to.
final class Clip {
    private static final List<String> DRAWING = List.of("m", "l", "c", "v", "y");
    private static final List<String> ENDING = List.of("n", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*");
    private final Deque<Box> saved = new ArrayDeque<>();
    private Box current = new Box(Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY,
            Float.POSITIVE_INFINITY);
    private Optional<Box> path = Optional.empty();
    private boolean plain = true;
    private boolean clipping;

    private record Box(float left, float bottom, float right, float top) {
        private static Box between(Vector one, Vector other) {
            return new Box(Math.min(one.getX(), other.getX()), Math.min(one.getY(), other.getY()),
                    Math.max(one.getX(), other.getX()), Math.max(one.getY(), other.getY()));
        }

        private Box within(Box other) {
            return new Box(Math.max(left, other.left), Math.max(bottom, other.bottom), Math.min(right, other.right),
                    Math.min(top, other.top));
        }
    }

    boolean shows(Vector place) {
        return place.getX() >= current.left && place.getX() <= current.right && place.getY() >= current.bottom
                && place.getY() <= current.top;
    }

    /// For a thing that is described elsewhere and drawn here: what it clips, and what it saves, ends with it.
    Clip inside() {
        var inside = new Clip();
        inside.current = current;
        return inside;
    }

    void follow(String operator, List<COSBase> operands, Matrix space) {
        switch (operator) {
            case "q" -> saved.push(current);
            case "Q" -> current = saved.isEmpty() ? current : saved.pop();
            case "re" -> rectangle(operands, space);
            case "W", "W*" -> clipping = true;
            default -> {
                if (DRAWING.contains(operator)) plain = false;
                else if (ENDING.contains(operator)) end();
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix space) {
        plain &= path.isEmpty() && operands.size() == 4 && operands.stream().allMatch(COSNumber.class::isInstance)
                && (space.getShearX() == 0 && space.getShearY() == 0 || space.getScaleX() == 0 && space.getScaleY() == 0);
        if (!plain) return;
        var it = operands.stream().map(operand -> ((COSNumber) operand).floatValue()).toList();
        path = Optional.of(Box.between(space.transform(new Vector(it.get(0), it.get(1))),
                space.transform(new Vector(it.get(0) + it.get(2), it.get(1) + it.get(3)))));
    }

    private void end() {
        if (clipping && plain && path.isPresent()) current = current.within(path.get());
        path = Optional.empty();
        plain = true;
        clipping = false;
    }
}
