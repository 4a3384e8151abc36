package org.polyvocal.analysis.joint;

import java.util.HashMap;
import java.util.Map;
import org.polyvocal.analysis.chance.Permutation;
import org.polyvocal.model.Seeded;

/// How the sum of the products of two rows of ranks falls out when one of them is put in every order, or in many.
///
/// @param atLeast orders with at least the observed sum
/// @param atMost  orders with at most that
/// @param asFar   orders whose sum is as far from the mean, either way
/// @param all     orders
record Orders(double atLeast, double atMost, double asFar, double all) {
    /// All orders, by the sets of ranks that the first few cases can have been given (dynamic programming over subsets).
    static Orders counted(int[] x, int[] y) {
        Map<Integer, Map<Integer, Long>> reached = Map.of(0, Map.of(0, 1L));
        for (var rank : x) reached = further(reached, rank, y);
        var sums = reached.values().iterator().next();
        var tally = new Tally(x, y);
        sums.forEach(tally::count);
        return tally.orders();
    }

    private static Map<Integer, Map<Integer, Long>> further(Map<Integer, Map<Integer, Long>> reached, int rank, int[] y) {
        var next = new HashMap<Integer, Map<Integer, Long>>();
        reached.forEach((given, sums) -> {
            for (var to = 0; to < y.length; to++) {
                if ((given & 1 << to) != 0) continue;
                var product = rank * y[to];
                var target = next.computeIfAbsent(given | 1 << to, _ -> new HashMap<>());
                sums.forEach((sum, ways) -> target.merge(sum + product, ways, Long::sum));
            }
        });
        return next;
    }

    static Orders drawn(int[] x, int[] y, long seed, int times) {
        var random = Seeded.generator(seed);
        var tally = new Tally(x, y);
        tally.count(Spearman.sum(x, y), 1);
        var order = y.clone();
        for (var time = 0; time < times; time++) {
            Permutation.shuffle(order, random);
            tally.count(Spearman.sum(x, order), 1);
        }
        return tally.orders();
    }

    private static final class Tally {
        private final long observed;
        private final long mean;
        private final int cases;
        private long atLeast;
        private long atMost;
        private long asFar;
        private long all;

        Tally(int[] x, int[] y) {
            observed = Spearman.sum(x, y);
            cases = x.length;
            mean = Spearman.total(x) * Spearman.total(y); // by the number of cases, so that all stays whole
        }

        void count(long sum, long ways) {
            all += ways;
            if (sum >= observed) atLeast += ways;
            if (sum <= observed) atMost += ways;
            if (Math.abs(sum * cases - mean) >= Math.abs(observed * cases - mean)) asFar += ways;
        }

        Orders orders() {
            return new Orders(atLeast, atMost, asFar, all);
        }
    }
}
