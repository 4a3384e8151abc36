package org.polyvocal.analysis.network;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;

/// How far a network turns round one actor (Freeman 1979): the sum of what everybody lacks of the highest score, by the
/// largest that such a sum can be.
final class Centralisation {
    private static final String TOO_SMALL = "analysis.undefined.tooFewActors";
    private static final int FEWEST = 5;

    private Centralisation() {}

    static Value degree(Network network) {
        double others = network.size() - 1.0;
        return of(network, network::outdegree, others * (others - 1));
    }

    static Value indegree(Network network) {
        return of(network, network::indegree, Math.pow(network.size() - 1.0, 2));
    }

    static Value outdegree(Network network) {
        return of(network, network::outdegree, Math.pow(network.size() - 1.0, 2));
    }

    static Value betweenness(Network network, Paths paths) {
        return of(network, paths::betweennessNormalised, network.size() - 1.0);
    }

    /// Undefined when somebody is out of reach.
    static Value closeness(Network network, Paths paths) {
        double others = network.size() - 1.0;
        var scores = IntStream.range(0, network.size()).mapToObj(actor -> paths.out(actor).closeness()).toList();
        var missing = scores.stream().filter(Value.Undefined.class::isInstance).findFirst();
        return missing.orElseGet(() -> of(network, known(scores), others * (others - 1) / (2 * others - 1)));
    }

    private static IntToDoubleFunction known(List<Value> scores) {
        return actor -> scores.get(actor).known().orElseThrow();
    }

    private static Value of(Network network, IntToDoubleFunction score, double largest) {
        if (network.size() < FEWEST) return Value.undefined(TOO_SMALL);
        var most = IntStream.range(0, network.size()).mapToDouble(score).max().orElseThrow();
        return Value.of(IntStream.range(0, network.size()).mapToDouble(actor -> most - score.applyAsDouble(actor)).sum()
                / largest);
    }
}
