package org.polyvocal.analysis.agreement.coefficient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What several coders said of the same units: each way in which a unit was answered, with how many units were. Coders
/// may have left units out.
public final class Ratings {
    private final Ways ways;
    private final long[] counts;

    private Ratings(Ways ways, long[] counts) {
        this.ways = ways;
        this.counts = counts;
    }

    public static Ratings of(Ways ways, long... counts) {
        if (counts.length != ways.size()) throw new IllegalArgumentException(counts.length + " counts of " + ways.size());
        return new Ratings(ways, counts.clone());
    }

    /// @param units the answers to each unit, coder by coder
    public static Ratings of(int categories, List<int[]> units) {
        Map<List<Integer>, Long> counted = new LinkedHashMap<>();
        for (var unit : units) counted.merge(java.util.Arrays.stream(unit).boxed().toList(), 1L, Long::sum);
        var ways = Ways.of(categories, counted.keySet().stream()
                .map(way -> way.stream().mapToInt(Integer::intValue).toArray()).toList());
        return new Ratings(ways, counted.values().stream().mapToLong(Long::longValue).toArray());
    }

    public static Ratings of(Contingency table) {
        var answers = new ArrayList<int[]>();
        var counts = new ArrayList<Long>();
        for (var row = 0; row < table.categories(); row++) {
            for (var column = 0; column < table.categories(); column++) {
                answers.add(new int[]{row, column});
                counts.add(table.count(row, column));
            }
        }
        return new Ratings(Ways.of(table.categories(), answers), counts.stream().mapToLong(Long::longValue).toArray());
    }

    public Ways ways() {
        return ways;
    }

    public long count(int way) {
        return counts[way];
    }

    /// How many units somebody answered.
    public long units() {
        return units(1);
    }

    /// How many units at least so many coders answered.
    public long units(int coders) {
        var units = 0L;
        for (var way = 0; way < counts.length; way++) if (ways.given(way) >= coders) units += counts[way];
        return units;
    }

    /// How many answers there are to units that at least two coders answered.
    public long pairable() {
        var values = 0L;
        for (var total : totals(2)) values += total;
        return values;
    }

    /// How often each category was chosen, in units that at least so many coders answered.
    long[] totals(int coders) {
        var totals = new long[ways.categories()];
        for (var way = 0; way < counts.length; way++) {
            if (counts[way] == 0 || ways.given(way) < coders) continue;
            for (var at = 0; at < ways.kinds(way).length; at++) {
                totals[ways.kinds(way)[at]] += counts[way] * ways.tallies(way)[at];
            }
        }
        return totals;
    }

    /// How often each category was chosen by this coder.
    long[] totalsOf(int coder) {
        var totals = new long[ways.categories()];
        for (var way = 0; way < counts.length; way++) {
            var answer = ways.answer(way, coder);
            if (answer != Ways.MISSING) totals[answer] += counts[way];
        }
        return totals;
    }

    /// The two coders against each other, in the units that both answered.
    public Contingency pair(int first, int second) {
        var table = new long[ways.categories()][ways.categories()];
        for (var way = 0; way < counts.length; way++) {
            var row = ways.answer(way, first);
            var column = ways.answer(way, second);
            if (row != Ways.MISSING && column != Ways.MISSING) table[row][column] += counts[way];
        }
        return Contingency.of(table);
    }

    /// The same units, of which is only asked whether this category was chosen.
    public Ratings collapsed(int category) {
        return new Ratings(ways.collapsed(category), counts);
    }

    /// One unit fewer that was answered this way.
    Ratings without(int way) {
        var fewer = counts.clone();
        fewer[way]--;
        return new Ratings(ways, fewer);
    }

    /// How many numbers are not zero.
    static int used(long[] totals) {
        var used = 0;
        for (var total : totals) if (total != 0) used++;
        return used;
    }
}
