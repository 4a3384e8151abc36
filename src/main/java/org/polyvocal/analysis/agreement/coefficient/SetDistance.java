package org.polyvocal.analysis.agreement.coefficient;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// How different two sets of codes are. Two empty sets are the same; an empty one and another are as different as can be.
public enum SetDistance {
    /// The share of codes that only one has.
    JACCARD {
        @Override
        double between(BitSet first, BitSet second) {
            return 1 - shared(first, second);
        }
    },
    /// As Jaccard, but sets that enclose each other are nearer than those that cross (Passonneau 2006).
    MASI {
        @Override
        double between(BitSet first, BitSet second) {
            return 1 - shared(first, second) * likeness(first, second);
        }
    };

    private static final int KEPT = 1500; // so that the table of distances stays small

    abstract double between(BitSet first, BitSet second);

    /// As in the reference tables: `masi`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The distance as it stands, not squared.
    ///
    /// @param sets which set each category stands for
    public Metric metric(List<BitSet> sets) {
        if (sets.size() > KEPT) return (first, second, _) -> between(sets.get(first), sets.get(second));
        var distances = new double[sets.size()][sets.size()];
        for (var row = 0; row < sets.size(); row++) {
            for (var column = 0; column < row; column++) {
                distances[row][column] = between(sets.get(row), sets.get(column));
                distances[column][row] = distances[row][column];
            }
        }
        return (first, second, _) -> distances[first][second];
    }

    private static double shared(BitSet first, BitSet second) {
        var both = intersection(first, second).cardinality();
        var any = first.cardinality() + second.cardinality() - both;
        return any == 0 ? 1 : (double) both / any;
    }

    private static double likeness(BitSet first, BitSet second) {
        if (first.equals(second)) return 1;
        var both = intersection(first, second);
        if (both.isEmpty()) return 0;
        return both.equals(first) || both.equals(second) ? 2.0 / 3 : 1.0 / 3;
    }

    private static BitSet intersection(BitSet first, BitSet second) {
        var both = (BitSet) first.clone();
        both.and(second);
        return both;
    }
}
