package org.polyvocal.index.sweep;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Keeps of some passages those that stand in a relation to at least one of others. A passage stands in none to itself.
///
/// Each question is answered from sorted starts and ends: as many others have begun before this one ends as have begun at
/// all by then, and those that were over before it began do not meet it.
///
/// ```
/// var coded = Sweep.of(words).inside(codings);
/// var soon = Sweep.of(words).followedBy(others, turnAt, 2);
/// ```
public final class Sweep {
    private final Passages passages;

    private Sweep(Passages passages) {
        this.passages = passages;
    }

    public static Sweep of(Passages passages) {
        return new Sweep(passages);
    }

    /// Those that share a character with another.
    public Passages overlapping(Passages others) {
        return meeting(others, starts(passages), ends(passages), starts(others), ends(others));
    }

    /// Those that lie wholly inside another.
    public Passages inside(Passages others) {
        var starts = starts(others);
        var far = new Two[others.size() + 1];
        far[0] = new Two(Integer.MIN_VALUE, Integer.MIN_VALUE);
        for (var at = 0; at < others.size(); at++) far[at + 1] = far[at].with(others.end(at));
        return passages.kept(at -> far[upTo(starts, passages.start(at))].reaches(self(at, others), passages.end(at)));
    }

    /// Those in which another lies wholly.
    public Passages enclosing(Passages others) {
        var starts = starts(others);
        var near = new Two[others.size() + 1];
        near[others.size()] = new Two(Integer.MIN_VALUE, Integer.MIN_VALUE);
        for (var at = others.size() - 1; at >= 0; at--) near[at] = near[at + 1].with(-others.end(at));
        return passages.kept(at -> near[before(starts, passages.start(at))].reaches(self(at, others), -passages.end(at)));
    }

    /// Those from which another is no more than so many units away, 0 meaning in the same.
    ///
    /// @param unitAt the number of the unit that an offset lies in
    public Passages within(Passages others, IntUnaryOperator unitAt, int steps) {
        var first = units(starts(others), unitAt);
        var last = units(ends(others), offset -> unitAt.applyAsInt(offset - 1));
        var from = units(starts(passages), unitAt);
        var to = units(ends(passages), offset -> unitAt.applyAsInt(offset - 1));
        for (var at = 0; at < passages.size(); at++) from[at] -= steps;
        for (var at = 0; at < passages.size(); at++) to[at] += steps + 1;
        for (var at = 0; at < others.size(); at++) last[at]++;
        return meeting(others, from, to, first, last);
    }

    /// Those behind whose end another begins, in the same unit or no more than so many units on.
    public Passages followedBy(Passages others, IntUnaryOperator unitAt, int steps) {
        var starts = starts(others);
        return passages.kept(at -> {
            var next = before(starts, passages.end(at));
            return next < starts.length
                    && unitAt.applyAsInt(starts[next]) <= unitAt.applyAsInt(passages.end(at) - 1) + steps;
        });
    }

    private Passages meeting(Passages others, int[] from, int[] to, int[] starts, int[] ends) {
        var begun = starts.clone();
        var over = ends.clone();
        Arrays.sort(begun);
        Arrays.sort(over);
        return passages.kept(at -> before(begun, to[at]) - upTo(over, from[at]) > self(at, others));
    }

    /// How many of the others are the passage itself.
    private int self(int at, Passages others) {
        return passages.isAmong(at, others) ? 1 : 0;
    }

    /// The two greatest numbers.
    private record Two(int greatest, int second) {
        Two with(int number) {
            return number > greatest ? new Two(number, greatest) : number > second ? new Two(greatest, number) : this;
        }

        /// Whether more of them than `without` come up to the number.
        boolean reaches(int without, int number) {
            return (without == 0 ? greatest : second) >= number;
        }
    }

    private static int[] starts(Passages passages) {
        var starts = new int[passages.size()];
        Arrays.setAll(starts, passages::start);
        return starts;
    }

    private static int[] ends(Passages passages) {
        var ends = new int[passages.size()];
        Arrays.setAll(ends, passages::end);
        return ends;
    }

    private static int[] units(int[] offsets, IntUnaryOperator unitAt) {
        return Arrays.stream(offsets).map(unitAt).toArray();
    }

    /// How many are less.
    private static int before(int[] sorted, int number) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < number) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// How many are less or the same.
    private static int upTo(int[] sorted, int number) {
        return number == Integer.MAX_VALUE ? sorted.length : before(sorted, number + 1);
    }
}
