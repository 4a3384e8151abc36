package org.polyvocal.desktop.agreement;

import java.util.Locale;
import org.polyvocal.analysis.Value;

/// A number as a cell of the table shows it, in its order; what is undefined comes last.
record Figure(double number, String words) implements Comparable<Figure> {
    private static final Figure NONE = new Figure(Double.POSITIVE_INFINITY, "–");

    static Figure of(long count) {
        return new Figure(count, String.format(Locale.ENGLISH, "%,d", count));
    }

    static Figure of(Value value) {
        return switch (value) {
            case Value.Known(var number) -> new Figure(number, brief(number));
            case Value.Undefined _ -> NONE;
        };
    }

    /// `.59`, `1.00`, `−.12`.
    static String brief(double number) {
        var digits = String.format(Locale.ROOT, "%.2f", Math.abs(number)).replaceFirst("^0", "");
        return number < 0 && !digits.equals(".00") ? "−" + digits : digits;
    }

    @Override
    public int compareTo(Figure other) {
        return Double.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "Figure " + number;
    }
}
