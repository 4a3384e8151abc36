package org.polyvocal.analysis.agreement.coefficient;

import java.util.Arrays;
import org.polyvocal.analysis.Value;

/// Two coders against each other: how many units the first put in the row's category and the second in the column's.
public final class Contingency {
    private final long[][] counts;
    private final long[] rows;
    private final long[] columns;
    private final long units;

    private Contingency(long[][] counts) {
        this.counts = counts;
        this.rows = new long[counts.length];
        this.columns = new long[counts.length];
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts.length; column++) {
                rows[row] += counts[row][column];
                columns[column] += counts[row][column];
            }
        }
        this.units = Arrays.stream(rows).sum();
    }

    /// @param counts as many rows as columns
    public static Contingency of(long[][] counts) {
        return new Contingency(Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new));
    }

    public int categories() {
        return counts.length;
    }

    public long count(int row, int column) {
        return counts[row][column];
    }

    public long units() {
        return units;
    }

    public Value percent() {
        return Reason.NO_UNITS.unless(observed() * units, units);
    }

    /// Agreement that Cohen (1960) expects of coders who keep their own shares.
    public Value cohenExpected() {
        return units == 0 ? Reason.NO_UNITS.undefined() : Value.of(ownShares());
    }

    public Value cohen() {
        return kappa(observed());
    }

    /// The most agreement that the coders' shares allow.
    public Value percentMax() {
        return units == 0 ? Reason.NO_UNITS.undefined() : Value.of(most());
    }

    public Value kappaMax() {
        return kappa(most());
    }

    /// Agreement that Scott (1955) expects of coders who share their shares.
    public Value scottExpected() {
        return units == 0 ? Reason.NO_UNITS.undefined() : Value.of(commonShares());
    }

    public Value scott() {
        if (units == 0) return Reason.NO_UNITS.undefined();
        if (isUniform()) return Reason.NO_VARIANCE.undefined();
        return Value.of((observed() - commonShares()) / (1 - commonShares()));
    }

    /// The asymptotic standard error of kappa (Fleiss, Cohen and Everitt 1969).
    public Value cohenError() {
        if (cohen() instanceof Value.Known(var kappa)) {
            var expected = ownShares();
            var agreeing = 0.0;
            var differing = 0.0;
            for (var row = 0; row < counts.length; row++) {
                for (var column = 0; column < counts.length; column++) {
                    var share = share(counts[row][column]);
                    if (row == column) agreeing += share * square(1 - (share(rows[row]) + share(columns[row])) * (1 - kappa));
                    else differing += share * square(share(columns[row]) + share(rows[column]));
                }
            }
            var variance = agreeing + square(1 - kappa) * differing - square(kappa - expected * (1 - kappa));
            return Value.of(Math.sqrt(Math.max(0, variance) / units) / (1 - expected));
        }
        return cohen();
    }

    /// The standard error of kappa if there were only chance.
    public Value cohenErrorOfChance() {
        if (cohen() instanceof Value.Undefined) return cohen();
        var expected = ownShares();
        var sum = 0.0;
        for (var at = 0; at < counts.length; at++) {
            sum += share(rows[at]) * share(columns[at]) * (share(rows[at]) + share(columns[at]));
        }
        return Value.of(Math.sqrt(Math.max(0, expected + expected * expected - sum) / units) / (1 - expected));
    }

    /// One category against all others: the category counts as present.
    public Fourfold collapsed(int category) {
        var both = counts[category][category];
        var first = rows[category] - both;
        var second = columns[category] - both;
        return new Fourfold(both, first, second, units - both - first - second);
    }

    private Value kappa(double agreement) {
        if (units == 0) return Reason.NO_UNITS.undefined();
        if (isUniform()) return Reason.NO_VARIANCE.undefined();
        return Value.of((agreement - ownShares()) / (1 - ownShares()));
    }

    /// Both put everything in the same category.
    private boolean isUniform() {
        for (var at = 0; at < counts.length; at++) if (counts[at][at] == units) return true;
        return false;
    }

    private double observed() {
        var agreed = 0L;
        for (var at = 0; at < counts.length; at++) agreed += counts[at][at];
        return share(agreed);
    }

    private double most() {
        var most = 0L;
        for (var at = 0; at < counts.length; at++) most += Math.min(rows[at], columns[at]);
        return share(most);
    }

    private double ownShares() {
        var sum = 0.0;
        for (var at = 0; at < counts.length; at++) sum += share(rows[at]) * share(columns[at]);
        return sum;
    }

    private double commonShares() {
        var sum = 0.0;
        for (var at = 0; at < counts.length; at++) sum += square(share(rows[at] + columns[at]) / 2);
        return sum;
    }

    private double share(long count) {
        return units == 0 ? 0 : (double) count / units;
    }

    private static double square(double number) {
        return number * number;
    }
}
