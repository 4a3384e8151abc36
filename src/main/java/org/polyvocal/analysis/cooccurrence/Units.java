package org.polyvocal.analysis.cooccurrence;

import org.polyvocal.analysis.Value;

/// In how many units two codes are, and the coefficients of association that follow.
///
/// @param all  N
/// @param a    units with A
/// @param b    units with B
/// @param both units with both
public record Units(long all, long a, long b, long both) {
    private static final String NONE = "analysis.undefined.noUnits";

    public Value jaccard() {
        return Value.ratio(both, a + b - both, NONE);
    }

    /// Also called Ochiai.
    public Value cosine() {
        return Value.ratio(both, Math.sqrt((double) a * b), NONE);
    }

    public Value overlapCoefficient() {
        return Value.ratio(both, Math.min(a, b), NONE);
    }

    /// P(B|A)
    public Value bGivenA() {
        return Value.ratio(both, a, NONE);
    }

    /// P(A|B)
    public Value aGivenB() {
        return Value.ratio(both, b, NONE);
    }

    /// How many times as often together as two unrelated codes would be.
    public Value lift() {
        return Value.ratio((double) both * all, (double) a * b, NONE);
    }

    /// Pointwise mutual information, in bits.
    public Value pmi() {
        if (a == 0 || b == 0) return Value.undefined(NONE);
        if (both == 0) return Value.undefined("analysis.undefined.neverTogether");
        return Value.of(bits((double) both * all / ((double) a * b)));
    }

    /// PMI as a share of what it could be: 1 when always together.
    public Value npmi() {
        if (both == 0) return pmi();
        return both == all ? Value.of(1) : Value.of(bits((double) both * all / ((double) a * b)) / -bits((double) both / all));
    }

    public Value phi() {
        var spread = Math.sqrt((double) a * b * (all - a) * (all - b));
        return Value.ratio((double) all * both - (double) a * b, spread, "analysis.undefined.everywhereOrNowhere");
    }

    /// Too few for lift and PMI, which make much of little: fewer than three together, or fewer than one expected.
    public boolean isRare() {
        return both < 3 || (double) a * b < all;
    }

    private static double bits(double number) {
        return Math.log(number) / Math.log(2);
    }
}
