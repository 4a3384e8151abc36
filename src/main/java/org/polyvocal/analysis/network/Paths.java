package org.polyvocal.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.polyvocal.model.Progress;
import org.polyvocal.model.pace.Ahead;

/// The shortest paths between all pairs of actors, summed up: who lies between whom (Brandes 2001) and who is how far from
/// whom. One search from each actor; every processor helps.
final class Paths {
    private static final int SEARCHES_AT_ONCE = 32;

    private final Network network;
    private final Sums sums;

    private Paths(Network network, Sums sums) {
        this.network = network;
        this.sums = sums;
    }

    /// @param progress told in actors searched from
    static Paths of(Network network, Progress progress) {
        var size = network.size();
        var all = new Sums(size);
        var chunks = new ArrayList<int[]>();
        for (var from = 0; from < size; from += SEARCHES_AT_ONCE) {
            chunks.add(IntStream.range(from, Math.min(size, from + SEARCHES_AT_ONCE)).toArray());
        }
        try (var done = Ahead.of(chunks, _ -> 96L * size, chunk -> new Search(network).from(chunk))) {
            for (var searched = 0L; done.hasNext(); searched += SEARCHES_AT_ONCE) {
                progress.at(Math.min(searched, size), size);
                all.add(done.next());
            }
        }
        return new Paths(network, all);
    }

    /// Of an undirected network each pair has been counted from both its ends.
    double betweenness(int actor) {
        return sums.between[actor] / (network.isDirected() ? 1 : 2);
    }

    double betweennessNormalised(int actor) {
        var others = network.size() - 1.0;
        var most = others * (others - 1) / (network.isDirected() ? 1 : 2);
        return most == 0 ? 0 : betweenness(actor) / most;
    }

    /// How others are reached from an actor.
    Distances out(int actor) {
        return new Distances(network.size(), (int) sums.reachedOut[actor], sums.distanceOut[actor], sums.inverseOut[actor]);
    }

    /// How an actor is reached from others.
    Distances in(int actor) {
        return new Distances(network.size(), (int) sums.reachedIn[actor], sums.distanceIn[actor], sums.inverseIn[actor]);
    }

    /// The longest of the shortest paths.
    int diameter() {
        return sums.longest;
    }

    /// How many ordered pairs can be reached at all.
    double reachablePairs() {
        return Arrays.stream(sums.reachedOut).sum();
    }

    double totalDistance() {
        return Arrays.stream(sums.distanceOut).sum();
    }

    double totalInverse() {
        return Arrays.stream(sums.inverseOut).sum();
    }

    /// What has been found from some of the actors.
    private static final class Sums {
        final double[] between;
        final double[] reachedOut;
        final double[] reachedIn;
        final double[] distanceOut;
        final double[] distanceIn;
        final double[] inverseOut;
        final double[] inverseIn;
        private int longest;

        Sums(int size) {
            between = new double[size];
            reachedOut = new double[size];
            reachedIn = new double[size];
            distanceOut = new double[size];
            distanceIn = new double[size];
            inverseOut = new double[size];
            inverseIn = new double[size];
        }

        void add(Sums other) {
            for (var pair : pairs(other)) {
                for (var at = 0; at < between.length; at++) pair.getFirst()[at] += pair.getLast()[at];
            }
            longest = Math.max(longest, other.longest);
        }

        private List<List<double[]>> pairs(Sums other) {
            return List.of(List.of(between, other.between), List.of(reachedOut, other.reachedOut),
                    List.of(reachedIn, other.reachedIn), List.of(distanceOut, other.distanceOut),
                    List.of(distanceIn, other.distanceIn), List.of(inverseOut, other.inverseOut),
                    List.of(inverseIn, other.inverseIn));
        }
    }

    /// The search from one actor after the other, in arrays that are used again. The steps of shortest paths are kept in the
    /// order in which they were found, so that the way back looks at no other and has nothing to decide.
    private static final class Search {
        private final int[][] out;
        private final int[] distance;
        private final int[] order;
        private final int[] steps;
        private final int[] stepsUpTo;
        private final double[] paths;
        private final double[] share;
        private final Sums sums;
        private int found;

        Search(Network network) {
            out = network.out();
            distance = new int[out.length];
            order = new int[out.length];
            steps = new int[Arrays.stream(out).mapToInt(row -> row.length).sum() + 1];
            stepsUpTo = new int[out.length + 1];
            paths = new double[out.length];
            share = new double[out.length];
            sums = new Sums(out.length);
        }

        Sums from(int[] actors) {
            for (var actor : actors) {
                spread(actor);
                measure(actor);
                gather();
            }
            return sums;
        }

        /// Counts the shortest paths to everybody, nearest first.
        private void spread(int actor) {
            Arrays.fill(distance, -1);
            Arrays.fill(paths, 0);
            distance[actor] = 0;
            paths[actor] = 1;
            order[0] = actor;
            found = 1;
            for (var at = 0; at < found; at++) {
                var first = stepsUpTo[at];
                var last = steps(order[at], first);
                stepsUpTo[at + 1] = last;
                for (var step = first; step < last; step++) paths[steps[step]] += paths[order[at]];
            }
        }

        /// The next steps of shortest paths from somebody, written from `first` on. Each is written, and those that lead no
        /// farther are written over, which is quicker than deciding.
        private int steps(int here, int first) {
            var last = first;
            var next = distance[here] + 1;
            for (var there : out[here]) {
                if (distance[there] < 0) {
                    distance[there] = next;
                    order[found++] = there;
                }
                steps[last] = there;
                last += distance[there] == next ? 1 : 0;
            }
            return last;
        }

        private void measure(int actor) {
            var total = 0.0;
            var inverse = 0.0;
            for (var at = 1; at < found; at++) {
                var there = order[at];
                total += distance[there];
                inverse += 1.0 / distance[there];
                sums.reachedIn[there]++;
                sums.distanceIn[there] += distance[there];
                sums.inverseIn[there] += 1.0 / distance[there];
            }
            sums.reachedOut[actor] += found - 1.0;
            sums.distanceOut[actor] += total;
            sums.inverseOut[actor] += inverse;
            sums.longest = Math.max(sums.longest, distance[order[found - 1]]);
        }

        /// Gives everybody on the way the share of the paths that lead through him, farthest first.
        private void gather() {
            for (var at = found - 1; at >= 0; at--) {
                var here = order[at];
                var sum = 0.0;
                for (var step = stepsUpTo[at]; step < stepsUpTo[at + 1]; step++) sum += share[steps[step]];
                share[here] = 1 / paths[here] + sum;
                if (at > 0) sums.between[here] += sum * paths[here];
            }
        }
    }
}
