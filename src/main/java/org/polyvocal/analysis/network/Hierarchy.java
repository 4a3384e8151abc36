package org.polyvocal.analysis.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Progress;

/// How far a directed network is like a tree of command: Krackhardt's (1994) four graph-theoretical dimensions, each 1 for an
/// out-tree. Ties must run from superior to subordinate; where they were recorded the other way, the network has to be
/// [reversed][Network#reversed()] first.
final class Hierarchy {
    private static final int MOST_CLASSES = 4000;
    private static final String NO_PAIRS = "analysis.undefined.noPairs";

    private final Network network;
    private final List<Set<Integer>> weak;
    private final List<Set<Integer>> strong;
    private final double reachablePairs;

    Hierarchy(Network network, double reachablePairs) {
        this.network = network;
        this.weak = Components.weak(network);
        this.strong = Components.strong(network);
        this.reachablePairs = reachablePairs;
    }

    int strongComponents() {
        return strong.size();
    }

    /// The share of pairs that are joined, direction aside.
    Value connectedness() {
        double all = network.size();
        return Value.ratio(weak.stream().mapToDouble(piece -> pairs(piece.size())).sum(), pairs(all), NO_PAIRS);
    }

    /// The share of pairs with a path that have none back.
    Value hierarchy() {
        var bothWays = strong.stream().mapToDouble(piece -> pairs(piece.size())).sum();
        var known = Value.ratio(bothWays, reachablePairs - bothWays, NO_PAIRS).known();
        return known.isEmpty() ? Value.undefined(NO_PAIRS) : Value.of(1 - known.getAsDouble());
    }

    /// 1 when no piece has more ties than it needs to hold together, 0 when each has all it could have.
    Value efficiency() {
        var needed = weak.stream().mapToDouble(piece -> piece.size() - 1.0).sum();
        var most = weak.stream().mapToDouble(piece -> piece.size() * (piece.size() - 1.0)).sum();
        var known = Value.ratio(network.ties() - needed, most - needed, NO_PAIRS).known();
        return known.isEmpty() ? Value.undefined(NO_PAIRS) : Value.of(1 - known.getAsDouble());
    }

    /// The share of pairs that have a closest common superior, of those pairs that could lack one.
    Value leastUpperBounds(Progress progress) {
        if (strong.size() > MOST_CLASSES) return Value.undefined("analysis.undefined.tooManyPairs");
        var most = weak.stream().mapToDouble(piece -> (piece.size() - 1.0) * (piece.size() - 2) / 2).sum();
        if (most == 0) return Value.undefined(NO_PAIRS);
        return Value.of(1 - new Bounds(network, weak, strong).missing(progress) / most);
    }

    private static double pairs(double size) {
        return size * (size - 1) / 2;
    }

    /// Who has which superiors with nobody above them. Those who reach one another have the same, so one of them stands for
    /// all. Two have a bound when exactly one of these is above both: then it is above every other superior that they share.
    private static final class Bounds {
        private final List<Set<Integer>> classes;
        private final int[] classOf;
        private final int[] pieceOf;
        private final BitSet[] tops;

        Bounds(Network network, List<Set<Integer>> weak, List<Set<Integer>> classes) {
            this.classes = classes;
            classOf = numbers(classes, network.size());
            pieceOf = numbers(weak, network.size());
            tops = new BitSet[classes.size()];
            for (var each = 0; each < tops.length; each++) tops[each] = new BitSet();
            for (var each = 0; each < tops.length; each++) if (isTop(network, each)) descend(network, each);
        }

        private static int[] numbers(List<Set<Integer>> parts, int size) {
            var numbers = new int[size];
            for (var part = 0; part < parts.size(); part++) for (var actor : parts.get(part)) numbers[actor] = part;
            return numbers;
        }

        private boolean isTop(Network network, int of) {
            return classes.get(of).stream().flatMapToInt(network::namers).allMatch(superior -> classOf[superior] == of);
        }

        private void descend(Network network, int top) {
            var open = new ArrayList<Integer>(List.of(top));
            tops[top].set(top);
            while (!open.isEmpty()) {
                for (var actor : classes.get(open.removeLast())) {
                    for (var below : network.out()[actor]) {
                        var next = classOf[below];
                        if (tops[next].get(top)) continue;
                        tops[next].set(top);
                        open.add(next);
                    }
                }
            }
        }

        double missing(Progress progress) {
            var missing = 0.0;
            for (var one = 0; one < tops.length; one++) {
                if (one % 64 == 0) progress.at(one, tops.length);
                double size = classes.get(one).size();
                if (tops[one].cardinality() != 1) missing += pairs(size);
                for (var other = one + 1; other < tops.length; other++) {
                    if (piece(one) == piece(other) && !haveBound(one, other)) missing += size * classes.get(other).size();
                }
            }
            return missing;
        }

        private int piece(int of) {
            return pieceOf[classes.get(of).iterator().next()];
        }

        private boolean haveBound(int one, int other) {
            var common = (BitSet) tops[one].clone();
            common.and(tops[other]);
            return common.cardinality() == 1;
        }
    }
}
