package org.polyvocal.cli.questions;

import org.polyvocal.analysis.Value;

/// Measures as they are written in tables: in full, and `UNDEFINED` where there is none.
final class Numbers {
    private Numbers() {}

    static String written(Value value, boolean whole) {
        return switch (value) {
            case Value.Known(var number) -> whole ? String.valueOf((long) number) : String.valueOf(number);
            case Value.Undefined _ -> "UNDEFINED";
        };
    }

    /// Why there is no number; empty when there is one.
    static String note(Value value) {
        return switch (value) {
            case Value.Known _ -> "";
            case Value.Undefined undefined -> undefined.sentence();
        };
    }
}
