package org.polyvocal.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Seeded;

/// Where to draw actors so that those who are tied lie near one another and groups lie apart: springs along the ties,
/// repulsion between all who are near (Fruchterman and Reingold 1991), and a pull towards the middle of one's group. The same
/// network and seed give the same picture.
public final class Arrangement {
    private final double[] x;
    private final double[] y;

    private Arrangement(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /// @param groups of each actor by number, from 0; -1 for none
    public static Arrangement of(Network network, int[] groups, long seed, Progress progress) {
        var springs = new Springs(network, groups, Seeded.generator(seed));
        var rounds = network.size() > 2000 ? 80 : 300;
        for (var round = 0; round < rounds; round++) {
            progress.at(round, rounds);
            springs.pull(1 - round / (double) rounds);
        }
        return new Arrangement(springs.x, springs.y);
    }

    /// Distances are in lengths of a tie; the middle is 0.
    public double x(int actor) {
        return x[actor];
    }

    public double y(int actor) {
        return y[actor];
    }

    private static final class Springs {
        private static final double REACH = 3;
        private static final double SPRING = 0.1;
        /// Weaker between groups, which shall lie apart.
        private static final double ACROSS = 0.02;
        private static final double GRAVITY = 0.04;
        private static final double COMPANY = 0.35;
        private final Network network;
        private final int[] groups;
        private final double[] x;
        private final double[] y;
        private final double[] pushX;
        private final double[] pushY;
        private final double room;

        Springs(Network network, int[] groups, RandomGenerator random) {
            this.network = network;
            this.groups = groups;
            var size = network.size();
            this.room = Math.sqrt(Math.max(1, size));
            var kinds = Math.max(1, Arrays.stream(groups).max().orElse(0) + 1);
            x = new double[size];
            y = new double[size];
            pushX = new double[size];
            pushY = new double[size];
            for (var actor = 0; actor < size; actor++) {
                var angle = 2 * Math.PI * Math.max(0, groups[actor]) / kinds;
                x[actor] = room * Math.cos(angle) + random.nextDouble() * room / 2;
                y[actor] = room * Math.sin(angle) + random.nextDouble() * room / 2;
            }
        }

        void pull(double heat) {
            Arrays.fill(pushX, 0);
            Arrays.fill(pushY, 0);
            repel();
            attract();
            company();
            var most = room * 0.15 * heat * heat + 0.01;
            for (var actor = 0; actor < x.length; actor++) {
                var length = Math.hypot(pushX[actor], pushY[actor]);
                if (length == 0) continue;
                var step = Math.min(length, most) / length;
                x[actor] += pushX[actor] * step;
                y[actor] += pushY[actor] * step;
            }
        }

        /// Only those in the squares around are near enough to matter.
        private void repel() {
            Map<Long, List<Integer>> squares = new HashMap<>();
            for (var actor = 0; actor < x.length; actor++) {
                squares.computeIfAbsent(square(actor, 0, 0), _ -> new ArrayList<>()).add(actor);
            }
            for (var actor = 0; actor < x.length; actor++) {
                for (var across = -1; across <= 1; across++) {
                    for (var down = -1; down <= 1; down++) {
                        for (var other : squares.getOrDefault(square(actor, across, down), List.of())) repel(actor, other);
                    }
                }
            }
        }

        private long square(int actor, int across, int down) {
            return ((long) Math.floor(x[actor] / REACH) + across) * 1_000_003 + (long) Math.floor(y[actor] / REACH) + down;
        }

        private void repel(int actor, int other) {
            if (actor == other) return;
            var right = x[actor] - x[other];
            var below = y[actor] - y[other];
            var square = Math.max(0.01, right * right + below * below);
            if (square > REACH * REACH) return;
            pushX[actor] += right / square;
            pushY[actor] += below / square;
        }

        private void attract() {
            network.arcs().forEach(arc -> {
                var right = x[arc.to()] - x[arc.from()];
                var below = y[arc.to()] - y[arc.from()];
                var force = Math.hypot(right, below) * (apart(arc) ? ACROSS : SPRING);
                pushX[arc.from()] += right * force;
                pushY[arc.from()] += below * force;
                pushX[arc.to()] -= right * force;
                pushY[arc.to()] -= below * force;
            });
        }

        private boolean apart(Network.Arc arc) {
            return groups[arc.from()] >= 0 && groups[arc.to()] >= 0 && groups[arc.from()] != groups[arc.to()];
        }

        private void company() {
            var kinds = Arrays.stream(groups).max().orElse(-1) + 1;
            var middle = new double[Math.max(0, kinds)][3];
            for (var actor = 0; actor < x.length; actor++) {
                pushX[actor] -= x[actor] * GRAVITY;
                pushY[actor] -= y[actor] * GRAVITY;
                if (groups[actor] < 0) continue;
                middle[groups[actor]][0] += x[actor];
                middle[groups[actor]][1] += y[actor];
                middle[groups[actor]][2]++;
            }
            for (var actor = 0; actor < x.length; actor++) {
                if (groups[actor] < 0) continue;
                var own = middle[groups[actor]];
                pushX[actor] += (own[0] / own[2] - x[actor]) * COMPANY;
                pushY[actor] += (own[1] / own[2] - y[actor]) * COMPANY;
            }
        }
    }
}
