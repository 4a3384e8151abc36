package org.polyvocal.workbench.agreement;

import java.util.Objects;
import java.util.Optional;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Interval;

/// One figure, with what it is about.
///
/// @param code      its path; `*` for all codes together
/// @param coders    their names, joined by `~`
/// @param units     that were compared
/// @param positives how many of them have the code from anybody
/// @param measure   by the name it has in the reference tables
/// @param note      what a reader must know besides; may be empty
public record Line(String code, String coders, long units, long positives, String measure, Value value,
        Optional<Interval> interval, String note) {
    /// Stands for all codes together.
    public static final String ALL = "*";
    /// Stands between the names of coders.
    static final String BETWEEN = "~";

    public Line {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(coders, "coders");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(note, "note");
    }

    /// The same with what must be known besides; where there is no figure, that is the reason.
    Line noted(String note) {
        return new Line(code, coders, units, positives, measure, value, interval,
                value instanceof Value.Undefined undefined ? undefined.sentence() : note);
    }

    Line between(Optional<Interval> limits) {
        return new Line(code, coders, units, positives, measure, value, limits, note);
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Line of " + measure;
    }
}
