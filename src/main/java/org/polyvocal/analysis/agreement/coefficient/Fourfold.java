package org.polyvocal.analysis.agreement.coefficient;

import org.polyvocal.analysis.Value;

/// Two coders and one code: in how many units both have it, only one, or neither. Here are the measures that treat having
/// it and not having it differently; for the others see [Contingency].
///
/// @param both       a
/// @param onlyFirst  b
/// @param onlySecond c
/// @param neither    d
public record Fourfold(long both, long onlyFirst, long onlySecond, long neither) {
    public long units() {
        return both + onlyFirst + onlySecond + neither;
    }

    /// The same as a table in which the first category is *absent*.
    public Contingency table() {
        return Contingency.of(new long[][]{{neither, onlySecond}, {onlyFirst, both}});
    }

    /// Positive specific agreement, which is F1 and the coefficient of Dice.
    public Value positive() {
        return share(2.0 * both, 2 * both + onlyFirst + onlySecond, Reason.UNUSED);
    }

    /// Negative specific agreement.
    public Value negative() {
        return share(2.0 * neither, 2 * neither + onlyFirst + onlySecond, Reason.EVERYWHERE);
    }

    /// Agreement on what anybody coded.
    public Value jaccard() {
        return share(both, both + onlyFirst + onlySecond, Reason.UNUSED);
    }

    /// Of what the second coder has, how much the first has, who is the reference.
    public Value precision() {
        return share(both, both + onlySecond, Reason.SECOND_NEVER);
    }

    /// Of what the first coder has, who is the reference, how much the second has.
    public Value recall() {
        return share(both, both + onlyFirst, Reason.FIRST_NEVER);
    }

    /// How much more there is of the code than of its absence, from -1 to 1.
    public Value prevalence() {
        return Reason.NO_UNITS.unless(both - neither, units());
    }

    /// How much more of the code the first coder has.
    public Value bias() {
        return Reason.NO_UNITS.unless(onlyFirst - onlySecond, units());
    }

    private Value share(double part, long whole, Reason reason) {
        return (units() == 0 ? Reason.NO_UNITS : reason).unless(part, whole);
    }

    /// Agreement of two coders who may have made a different number of decisions (Holsti 1969).
    ///
    /// @param agreed decisions that both made alike
    public static Value holsti(long agreed, long first, long second) {
        return Reason.NO_DECISIONS.unless(2.0 * agreed, first + second);
    }
}
