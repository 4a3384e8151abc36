package org.polyvocal.analysis.network;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/// The pieces that a network falls into, and how deep in its core each actor lies, found by JGraphT.
final class Components {
    private Components() {}

    /// Pieces within which everybody is joined to everybody, direction aside.
    static List<Set<Integer>> weak(Network network) {
        return new ConnectivityInspector<>(graph(network)).connectedSets();
    }

    /// Pieces within which everybody can reach everybody along the ties.
    static List<Set<Integer>> strong(Network network) {
        return new KosarajuStrongConnectivityInspector<>(graph(network)).stronglyConnectedSets();
    }

    /// For each actor the largest k for which it is in a part where all have k neighbours, direction aside (Seidman 1983).
    static int[] cores(Network network) {
        var scores = new Coreness<>(graph(network.symmetrised())).getScores();
        var cores = new int[network.size()];
        Arrays.setAll(cores, scores::get);
        return cores;
    }

    private static Graph<Integer, DefaultEdge> graph(Network network) {
        var type = network.isDirected()
                ? GraphTypeBuilder.<Integer, DefaultEdge>directed()
                : GraphTypeBuilder.<Integer, DefaultEdge>undirected();
        var graph = type.allowingMultipleEdges(false).allowingSelfLoops(false).edgeClass(DefaultEdge.class).buildGraph();
        for (var actor = 0; actor < network.size(); actor++) graph.addVertex(actor);
        network.arcs().forEach(arc -> graph.addEdge(arc.from(), arc.to()));
        return graph;
    }
}
