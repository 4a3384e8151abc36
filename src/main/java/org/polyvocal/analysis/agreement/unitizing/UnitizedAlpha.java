package org.polyvocal.analysis.agreement.unitizing;

import java.util.Arrays;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.coefficient.Reason;

/// The family of alphas for unitized text (Krippendorff, Mathet, Bouvry and Widlöcher 2016): how much of the continuum is
/// given the same value by pairs of coders. It does not see whether one section or two that touch were made.
public final class UnitizedAlpha {
    private final double[][] shared; // by values; the last row and column are the gaps
    private final double[] lengths; // squared for sections, plain for gaps
    private final double[] meetings; // squared lengths of shared stretches

    private UnitizedAlpha(int values) {
        shared = new double[values + 1][values + 1];
        lengths = new double[values + 1];
        meetings = new double[values];
    }

    public static UnitizedAlpha of(Continuum continuum) {
        var alpha = new UnitizedAlpha(continuum.values());
        for (var coder = 0; coder < continuum.coders(); coder++) {
            alpha.measure(continuum, coder);
            for (var other = 0; other < continuum.coders(); other++) {
                if (other != coder) alpha.compare(continuum, coder, other);
            }
        }
        return alpha;
    }

    private int gap() {
        return shared.length - 1;
    }

    private void measure(Continuum continuum, int coder) {
        var rest = continuum.length();
        for (var section : continuum.sections().get(coder)) {
            lengths[section.value()] += (double) section.length() * section.length();
            rest -= section.length();
        }
        lengths[gap()] += rest;
    }

    /// Adds how much of what the one has falls on what the other has, and on the other's gaps; what the other has alone is
    /// added when their parts are changed.
    private void compare(Continuum continuum, int coder, int other) {
        var weight = 1.0 / (continuum.coders() - 1);
        var theirs = continuum.sections().get(other);
        var bare = continuum.length() - theirs.stream().mapToLong(Section::length).sum();
        var from = 0;
        for (var own : continuum.sections().get(coder)) {
            var alone = own.length();
            while (from < theirs.size() && theirs.get(from).end() <= own.start()) from++;
            for (var at = from; at < theirs.size() && theirs.get(at).start() < own.end(); at++) {
                var both = own.shared(theirs.get(at));
                shared[own.value()][theirs.get(at).value()] += weight * both;
                alone -= both;
            }
            double met = own.length() - alone;
            meetings[own.value()] += weight * met * met;
            shared[own.value()][gap()] += weight * alone;
            shared[gap()][own.value()] += weight * alone;
            bare -= alone;
        }
        shared[gap()][gap()] += weight * bare;
    }

    /// uα: all values, and gaps.
    public Value all() {
        var total = sum(shared);
        var seen = 0.0;
        var byChance = 0.0;
        for (var at = 0; at < shared.length; at++) {
            seen += shared[at][at];
            byChance += expected(at, at);
        }
        return corrected(total - seen, total - byChance);
    }

    /// |uα: whether there is anything, whatever its value. ATLAS.ti calls it c-α-binary.
    public Value relevant() {
        var row = sum(shared[gap()]);
        var byChance = 0.0;
        for (var at = 0; at < shared.length; at++) byChance += expected(gap(), at);
        return corrected(row - shared[gap()][gap()], byChance - expected(gap(), gap()));
    }

    /// cuα: which value, where coders' sections meet.
    public Value meeting() {
        var total = met();
        if (total == 0) return Reason.NO_MEETING.undefined();
        var seen = 0.0;
        var byChance = 0.0;
        for (var at = 0; at < gap(); at++) {
            seen += shared[at][at];
            byChance += expectedMeeting(at, at);
        }
        return corrected(total - seen, total - byChance);
    }

    /// The share of the continuum that [#meeting] is about.
    public Value coverage() {
        return Reason.NO_MEETING.unless(met(), sum(shared));
    }

    /// (k)uα: one value, where sections meet.
    public Value of(int value) {
        var column = metBy(value);
        if (column == 0) return Reason.NO_MEETING.undefined();
        var byChance = 0.0;
        for (var at = 0; at < gap(); at++) byChance += expectedMeeting(at, value);
        var differing = byChance - expectedMeeting(value, value);
        return isNothing(differing, byChance)
                ? Reason.NO_VARIANCE.undefined()
                : Value.of(1 - byChance / column * (column - shared[value][value]) / differing);
    }

    /// How much of what anybody gave this value somebody else gave any.
    public Value coverage(int value) {
        var column = 0.0;
        for (var row : shared) column += row[value];
        return Reason.NO_MEETING.unless(metBy(value), column);
    }

    private static Value corrected(double observed, double expected) {
        return isNothing(expected, 1) ? Reason.NO_VARIANCE.undefined() : Value.of(1 - observed / expected);
    }

    /// Lengths are whole numbers or simple fractions, so what is smaller than this is rounding.
    private static boolean isNothing(double difference, double size) {
        return Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(size));
    }

    private double expected(int first, int second) {
        var total = sum(shared);
        var same = first == second ? lengths[first] : 0;
        var chances = total * total - Arrays.stream(lengths).sum();
        return total * (sum(shared[first]) * sum(shared[second]) - same) / chances;
    }

    private double expectedMeeting(int first, int second) {
        var total = met();
        var same = first == second ? meetings[first] : 0;
        return (metBy(first) * metBy(second) - same) / (total - Arrays.stream(meetings).sum() / total);
    }

    private double met() {
        var sum = 0.0;
        for (var at = 0; at < gap(); at++) sum += metBy(at);
        return sum;
    }

    private double metBy(int value) {
        var sum = 0.0;
        for (var at = 0; at < gap(); at++) sum += shared[at][value];
        return sum;
    }

    private static double sum(double[][] table) {
        return Arrays.stream(table).mapToDouble(UnitizedAlpha::sum).sum();
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }
}
