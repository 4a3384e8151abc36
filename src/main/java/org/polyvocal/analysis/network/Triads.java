package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.List;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Progress;

/// How often each of the sixteen kinds of three occurs in a directed network (Holland and Leinhardt 1970), counted with
/// the algorithm of Batagelj and Mrvar (2001), which looks only at threes that hold a tie.
final class Triads {
    /// The names of the kinds, as they are numbered here.
    static final List<String> KINDS = List.of("003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C",
            "201", "120D", "120U", "120C", "210", "300");
    /// The kind of each of the 64 ways in which three can be tied, from Batagelj and Mrvar's table.
    private static final int[] KIND = {0, 1, 1, 2, 1, 3, 5, 7, 1, 5, 4, 6, 2, 7, 6, 10, 1, 5, 3, 7, 4, 8, 8, 12, 5, 9, 8, 13, 6,
            13, 11, 14, 1, 4, 5, 6, 5, 8, 9, 13, 3, 8, 8, 11, 7, 12, 13, 14, 2, 6, 7, 10, 6, 11, 13, 14, 7, 13, 12, 14, 10, 14,
            14, 15};
    /// How many paths i→j→k there are in each kind, and in how many of them i→k as well.
    private static final int[] PATHS = {0, 0, 0, 0, 0, 1, 1, 1, 1, 3, 2, 2, 2, 3, 4, 6};
    private static final int[] CLOSED = {0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 1, 3, 6};

    private final long[] counts;

    private Triads(long[] counts) {
        this.counts = counts;
    }

    /// Of a directed network, among those who answered.
    static Triads of(Network network, Progress progress) {
        return new Triads(new Census(network.hasSilent() ? network.among(network.respondents()) : network).taken(progress));
    }

    long count(int kind) {
        return counts[kind];
    }

    /// The share of paths i→j→k that are closed by i→k.
    Value transitivity() {
        var paths = 0L;
        var closed = 0L;
        for (var kind = 0; kind < counts.length; kind++) {
            paths += counts[kind] * PATHS[kind];
            closed += counts[kind] * CLOSED[kind];
        }
        return Value.ratio(closed, paths, "analysis.undefined.noPaths");
    }

    private static final class Census {
        private final Network network;
        private final int[][] around;
        private final long[] counts = new long[KINDS.size()];
        private int[] both = new int[16];
        private int found;

        Census(Network network) {
            this.network = network;
            this.around = network.symmetrised().out();
        }

        long[] taken(Progress progress) {
            long size = around.length;
            for (var one = 0; one < size; one++) {
                if (one % 256 == 0) progress.at(one, size);
                for (var two : around[one]) if (one < two) pair(one, two);
            }
            counts[0] = size * (size - 1) * (size - 2) / 6 - Arrays.stream(counts).sum();
            return counts;
        }

        /// The threes that a tied pair makes with everybody else, each counted from one of its pairs only.
        private void pair(int one, int two) {
            merge(around[one], around[two]);
            var mutual = network.has(one, two) && network.has(two, one);
            counts[mutual ? 2 : 1] += around.length - found;
            for (var at = 0; at < found; at++) {
                var three = both[at];
                if (three == one || three == two) continue;
                if (two < three || one < three && !near(one, three)) counts[KIND[code(one, two, three)]]++;
            }
        }

        private boolean near(int one, int other) {
            return Arrays.binarySearch(around[one], other) >= 0;
        }

        private int code(int one, int two, int three) {
            return bit(one, two, 1) + bit(two, one, 2) + bit(one, three, 4) + bit(three, one, 8) + bit(two, three, 16)
                    + bit(three, two, 32);
        }

        private int bit(int from, int to, int value) {
            return network.has(from, to) ? value : 0;
        }

        /// Everybody near one of two people, the two included, since they are near one another.
        private void merge(int[] one, int[] two) {
            if (both.length < one.length + two.length) both = new int[2 * (one.length + two.length)];
            found = 0;
            for (int i = 0, j = 0; i < one.length || j < two.length;) {
                var next = j == two.length || i < one.length && one[i] <= two[j] ? one[i] : two[j];
                if (i < one.length && one[i] == next) i++;
                if (j < two.length && two[j] == next) j++;
                both[found++] = next;
            }
        }
    }
}
