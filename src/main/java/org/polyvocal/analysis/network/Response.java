package org.polyvocal.analysis.network;

import java.util.BitSet;
import org.polyvocal.analysis.Value;

/// What can be said of a network although some did not answer: densities that say of whom they are true, and how many of those
/// who could have named an actor did.
///
/// @param network with those who did not answer
record Response(Network network) {
    private static final String NO_PAIRS = "analysis.undefined.noPairs";

    Value rate() {
        return Value.ratio(heard().cardinality(), network.size(), "analysis.undefined.noActors");
    }

    /// The ties there are by the ties that could have been reported. An undirected pair is known when one of the two
    /// answered.
    Value density() {
        double people = network.size();
        double silent = people - heard().cardinality();
        var known = network.isDirected()
                ? (people - silent) * (people - 1)
                : (people * (people - 1) - silent * (silent - 1)) / 2;
        return Value.ratio(network.ties(), known, NO_PAIRS);
    }

    Value densityOfRespondents() {
        var among = network.among(heard());
        return new Response(among).density();
    }

    /// Wrong as soon as anybody is silent, and shown to warn of it.
    Value densityWithSilenceAsNone() {
        double people = network.size();
        return Value.ratio(network.ties(), people * (people - 1) / (network.isDirected() ? 1 : 2), NO_PAIRS);
    }

    /// For a relation that is the same both ways, what others say of a silent actor stands for what the actor did not say
    /// (Stork and Richards 1992); pairs of two who are silent stay unknown.
    Value densityReconstructed() {
        double people = network.size();
        double silent = people - heard().cardinality();
        var said = network.arcs().filter(arc -> !network.answered(arc.to())).count();
        return Value.ratio(network.ties() + said, people * (people - 1) - silent * (silent - 1), NO_PAIRS);
    }

    /// The share of those who could have named an actor that did.
    Value indegree(int actor) {
        var heard = heard();
        var possible = heard.cardinality() - (heard.get(actor) ? 1 : 0);
        return Value.ratio(network.namers(actor).filter(heard::get).count(), possible, NO_PAIRS);
    }

    private BitSet heard() {
        return network.respondents();
    }
}
