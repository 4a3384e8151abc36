package org.polyvocal.cli.output;

import org.polyvocal.analysis.Value;

/// Measures as they are written in tables: in full, whole ones without a fraction, and `UNDEFINED` where there is none.
public final class Figures {
    private static final double LARGEST_WHOLE = 1e15;

    private Figures() {}

    public static String written(Value value) {
        return switch (value) {
            case Value.Known(var number) when number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE ->
                String.valueOf((long) number);
            case Value.Known(var number) -> String.valueOf(number);
            case Value.Undefined _ -> "UNDEFINED";
        };
    }

    /// Why there is no number; empty when there is one.
    public static String note(Value value) {
        return switch (value) {
            case Value.Known _ -> "";
            case Value.Undefined undefined -> undefined.sentence();
        };
    }
}
