package org.polyvocal.analysis.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.polyvocal.model.Seeded;

/// The core that makes a network most like an ideal of core and periphery (Borgatti and Everett 2000): the one whose ideal
/// pattern correlates best with the ties. There are three ideals, and they give three cores. Up to twenty actors every core
/// is tried; beyond that the best is climbed to from many beginnings, and may be missed.
///
/// @param correlation of the ties with the ideal pattern; nothing is a core where no pattern varies
/// @param cores       all that reach it
public record CorePeriphery(double correlation, List<BitSet> cores) {
    private static final int MOST_TRIED = 20;
    private static final int BEGINNINGS = 50;
    private static final long SEED = 20_24;
    private static final double SAME = 1e-12;

    public CorePeriphery {
        cores = List.copyOf(cores);
    }

    /// What an ideal core looks like.
    public enum Ideal {
        /// Whoever is in the core is tied to everybody.
        CORE_OR_1__PP_0,
        /// The core is tied to itself, the periphery is not, and what lies between is not looked at.
        CORE_CORE_1__PP_0__OFFDIAG_IGNORED,
        /// The core is tied to itself, and there are no other ties.
        CORE_CORE_1__REST_0;

        /// The word in tables: `core_core_1__rest_0`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static CorePeriphery of(Network network, Ideal ideal) {
        var search = new Search(network, ideal);
        if (network.size() <= MOST_TRIED) search.tryAll();
        else search.climb();
        return new CorePeriphery(search.best, List.copyOf(search.cores));
    }

    private static final class Search {
        private final Network network;
        private final Ideal ideal;
        private final BitSet core = new BitSet();
        private final Set<BitSet> cores = new LinkedHashSet<>();
        private long inCore;
        private long inPeriphery;
        private long size;
        private double best = Double.NEGATIVE_INFINITY;

        Search(Network network, Ideal ideal) {
            this.network = network;
            this.ideal = ideal;
            this.inPeriphery = cells();
        }

        private long cells() {
            return network.isDirected() ? network.ties() : 2L * network.ties();
        }

        /// In an order in which two neighbours differ by one actor.
        void tryAll() {
            for (var step = 1L; step < 1L << network.size(); step++) {
                flip(Long.numberOfTrailingZeros(step));
                keep();
            }
        }

        void climb() {
            var byDegree = IntStream.range(0, network.size()).boxed().sorted(Comparator
                    .<Integer>comparingInt(actor -> network.indegree(actor) + network.outdegree(actor)).reversed()).toList();
            var top = bestPrefix(byDegree);
            settle(new LinkedHashSet<>(byDegree.subList(0, top)));
            var random = Seeded.generator(SEED);
            for (var beginning = 0; beginning < beginnings(); beginning++) settle(anyCore(random));
        }

        private int beginnings() {
            return Math.clamp(2_000_000L / ((long) network.size() * network.size()), 0, BEGINNINGS);
        }

        private int bestPrefix(List<Integer> byDegree) {
            var top = 0;
            var highest = Double.NEGATIVE_INFINITY;
            for (var actor : byDegree) {
                flip(actor);
                if (correlation() <= highest) continue;
                highest = correlation();
                top = core.cardinality();
            }
            return top;
        }

        private Set<Integer> anyCore(RandomGenerator random) {
            var share = random.nextDouble();
            var chosen = new LinkedHashSet<Integer>();
            for (var actor = 0; actor < network.size(); actor++) if (random.nextDouble() < share) chosen.add(actor);
            return chosen;
        }

        /// Moves one actor at a time in or out of the core as long as that makes it better.
        private void settle(Set<Integer> beginning) {
            new ArrayList<>(core.stream().boxed().toList()).forEach(this::flip);
            beginning.forEach(this::flip);
            for (var better = true; better;) {
                better = false;
                for (var actor = 0; actor < network.size(); actor++) {
                    var before = correlation();
                    flip(actor);
                    if (correlation() > before + SAME || Double.isNaN(before)) better = true;
                    else flip(actor);
                }
            }
            keep();
        }

        private void flip(int actor) {
            long withCore = network.named(actor).filter(core::get).count() + network.namers(actor).filter(core::get).count();
            var withRest = network.outdegree(actor) + network.indegree(actor) - withCore;
            var sign = core.get(actor) ? -1 : 1;
            inCore += sign * withCore;
            inPeriphery -= sign * withRest;
            size += sign;
            core.flip(actor);
        }

        private void keep() {
            var reached = correlation();
            if (Double.isNaN(reached) || reached < best - SAME) return;
            if (reached > best + SAME) cores.clear();
            best = Math.max(best, reached);
            cores.add((BitSet) core.clone());
        }

        /// Not a number where the pattern has only ones or only noughts.
        private double correlation() {
            double people = network.size();
            var all = people * (people - 1);
            var coreCells = (double) size * (size - 1);
            var restCells = (people - size) * (people - size - 1);
            return switch (ideal) {
                case CORE_OR_1__PP_0 -> pearson(all, cells(), all - restCells, cells() - inPeriphery);
                case CORE_CORE_1__PP_0__OFFDIAG_IGNORED ->
                    pearson(coreCells + restCells, inCore + inPeriphery, coreCells, inCore);
                case CORE_CORE_1__REST_0 -> pearson(all, cells(), coreCells, inCore);
            };
        }
    }

    /// Of two rows of noughts and ones.
    static double pearson(double cells, double ones, double others, double both) {
        return (cells * both - ones * others) / Math.sqrt(ones * (cells - ones) * others * (cells - others));
    }
}
