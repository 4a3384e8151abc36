package org.polyvocal.analysis.network;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;

/// How little an actor can play one against another, because those whom it deals with deal with one another: Burt's (1992)
/// constraint.
final class Brokerage {
    private final int[][] near;
    /// How much of what an actor has in ties goes to each of those near.
    private final double[][] shares;
    /// What an actor has at stake in each other, one actor after the other.
    private final double[] stake;

    Brokerage(Network network) {
        near = network.symmetrised().out();
        shares = new double[near.length][];
        stake = new double[near.length];
        for (var actor = 0; actor < near.length; actor++) shares[actor] = shares(network, actor);
    }

    private double[] shares(Network network, int actor) {
        var strengths = IntStream.of(near[actor])
                .mapToDouble(other -> (network.has(actor, other) ? 1 : 0) + (network.has(other, actor) ? 1 : 0)).toArray();
        var sum = DoubleStream.of(strengths).sum();
        return DoubleStream.of(strengths).map(strength -> strength / sum).toArray();
    }

    /// Undefined for whoever is tied to nobody.
    Value constraint(int actor) {
        if (near[actor].length == 0) return Value.undefined("analysis.undefined.noTies");
        for (var at = 0; at < near[actor].length; at++) {
            var between = near[actor][at];
            stake[between] += shares[actor][at];
            for (var on = 0; on < near[between].length; on++) {
                stake[near[between][on]] += shares[actor][at] * shares[between][on];
            }
        }
        var constraint = IntStream.of(near[actor]).mapToDouble(other -> stake[other] * stake[other]).sum();
        for (var between : near[actor]) {
            stake[between] = 0;
            for (var other : near[between]) stake[other] = 0;
        }
        return Value.of(constraint);
    }
}
