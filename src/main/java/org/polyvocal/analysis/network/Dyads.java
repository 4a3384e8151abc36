package org.polyvocal.analysis.network;

import java.util.BitSet;
import org.polyvocal.analysis.Value;

/// The pairs of a directed network in which both answered: tied both ways, one way, or not.
///
/// @param mutual     tied both ways
/// @param asymmetric tied one way
/// @param none       not tied
record Dyads(long mutual, long asymmetric, long none) {
    private static final String NO_TIES = "analysis.undefined.noTies";
    private static final String NO_PAIRS = "analysis.undefined.noPairs";

    static Dyads of(Network network) {
        BitSet heard = network.respondents();
        var mutual = 0L;
        var arcs = 0L;
        for (var from = heard.nextSetBit(0); from >= 0; from = heard.nextSetBit(from + 1)) {
            var one = from;
            arcs += network.named(from).filter(heard::get).count();
            mutual += network.named(from).filter(to -> to > one && heard.get(to) && network.has(to, one)).count();
        }
        long people = heard.cardinality();
        var asymmetric = arcs - 2 * mutual;
        return new Dyads(mutual, asymmetric, people * (people - 1) / 2 - mutual - asymmetric);
    }

    /// The share of ties that are returned.
    Value arcReciprocity() {
        return Value.ratio(2.0 * mutual, 2.0 * mutual + asymmetric, NO_TIES);
    }

    /// The share of tied pairs that are tied both ways.
    Value dyadReciprocity() {
        return Value.ratio(mutual, mutual + asymmetric, NO_TIES);
    }

    /// The share of pairs that agree, on a tie or on none: what sna calls reciprocity unless told otherwise.
    Value agreement() {
        return Value.ratio(mutual + none, mutual + asymmetric + none, NO_PAIRS);
    }

    /// By how much returned ties exceed chance (Garlaschelli and Loffredo 2004).
    Value correlation() {
        var density = density();
        if (mutual + asymmetric == 0) return Value.undefined(NO_TIES);
        var returned = arcReciprocity().known().orElseThrow();
        return Value.ratio(returned - density, 1 - density, "analysis.undefined.allTied");
    }

    private double density() {
        var pairs = mutual + asymmetric + none;
        return pairs == 0 ? 0 : (2.0 * mutual + asymmetric) / (2.0 * pairs);
    }

    /// The density among those who answered.
    Value densityOfRespondents() {
        return Value.ratio(2.0 * mutual + asymmetric, 2.0 * (mutual + asymmetric + none), NO_PAIRS);
    }
}
