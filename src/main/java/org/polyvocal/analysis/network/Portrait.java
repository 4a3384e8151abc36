package org.polyvocal.analysis.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Progress;

/// All that is measured of a network: one value for each measure of the whole, one for each measure and actor. Measures are
/// called as in the tables of reference values.
///
/// Where somebody did not answer, what is counted from answers is counted from those who gave one; what rests on paths
/// cannot be, and [#restsOnEverybody] says so.
public final class Portrait {
    private final SequencedMap<String, Value> graph = new LinkedHashMap<>();
    private final SequencedMap<String, List<Value>> node = new LinkedHashMap<>();

    private Portrait() {}

    /// @param groups by the name of an attribute, the value of each actor where it is known
    public static Portrait of(Network network, Map<String, List<Optional<String>>> groups, Progress progress) {
        return new Painter(network, progress).painted(groups);
    }

    public SequencedMap<String, Value> graph() {
        return Collections.unmodifiableSequencedMap(graph);
    }

    public SequencedMap<String, List<Value>> node() {
        return Collections.unmodifiableSequencedMap(node);
    }

    /// Whether a measure rests on ties of everybody, so that those who are silent make it doubtful.
    public static boolean restsOnEverybody(String measure) {
        return measure.matches("(betweenness|closeness|harmonic|eigenvector|kcore|burt|centralisation|krackhardt|diameter"
                + "|mean_geodesic|global_efficiency|isolates|weak|strong|largest|EI_|assortativity|clustering|triangles).*");
    }

    private static final class Painter {
        private final Network network;
        private final Progress progress;
        private final Portrait portrait = new Portrait();
        private final Paths paths;
        private final Response response;

        Painter(Network network, Progress progress) {
            this.network = network;
            this.progress = progress;
            this.paths = Paths.of(network, progress);
            this.response = new Response(network);
        }

        Portrait painted(Map<String, List<Optional<String>>> groups) {
            whole();
            if (network.isDirected()) directed();
            else undirected();
            distances();
            centrality();
            groups.forEach((attribute, values) -> mixing(attribute, Mixing.of(network, values)));
            return portrait;
        }

        private void whole() {
            graph("n", network.size());
            graph("ties", network.ties());
            graph("density", response.density());
            graph("isolates", IntStream.range(0, network.size())
                    .filter(actor -> network.outdegree(actor) + network.indegree(actor) == 0).count());
            if (network.hasSilent()) silence();
            graph("weak_components", Components.weak(network).size());
        }

        private void silence() {
            graph("response_rate", response.rate());
            graph("density_available_rows", response.density());
            graph("density_respondents_subgraph", response.densityOfRespondents());
            graph("density_missing_as_zero", response.densityWithSilenceAsNone());
            if (network.isDirected()) graph("density_reconstructed", response.densityReconstructed());
            node("indegree_share_of_possible_nominators", response::indegree);
        }

        private void distances() {
            var pairs = paths.reachablePairs();
            var all = network.size() * (network.size() - 1.0);
            graph("diameter_of_reachable_pairs", paths.diameter());
            graph("mean_geodesic_over_reachable_pairs",
                    Value.ratio(paths.totalDistance(), pairs, "analysis.undefined.noTies"));
            graph("global_efficiency(mean 1/d, unreachable 0)",
                    Value.ratio(paths.totalInverse(), all, "analysis.undefined.noPairs"));
        }

        private void directed() {
            dyads();
            triads();
            krackhardt();
            degree("in", network::indegree);
            degree("out", network::outdegree);
            centralisation();
            closeness("_in", paths::in);
            closeness("_out", paths::out);
        }

        private void dyads() {
            var dyads = Dyads.of(network);
            graph("dyads_mutual", dyads.mutual());
            graph("dyads_asymmetric", dyads.asymmetric());
            graph("dyads_null", dyads.none());
            graph("reciprocity_arc", dyads.arcReciprocity());
            if (network.hasSilent()) graph("reciprocity_arc_both_answered", dyads.arcReciprocity());
            graph("reciprocity_dyad", dyads.dyadReciprocity());
            graph("reciprocity_sna_default_dyadic", dyads.agreement());
            graph("reciprocity_correlation", dyads.correlation());
        }

        private void triads() {
            var triads = Triads.of(network, progress);
            for (var kind = 0; kind < Triads.KINDS.size(); kind++) {
                graph("triad_" + Triads.KINDS.get(kind), triads.count(kind));
            }
            graph("transitivity_directed_weak(ij,jk=>ik)", triads.transitivity());
        }

        private void krackhardt() {
            var hierarchy = new Hierarchy(network, paths.reachablePairs());
            graph("strong_components", hierarchy.strongComponents());
            graph("krackhardt_connectedness", hierarchy.connectedness());
            graph("krackhardt_hierarchy", hierarchy.hierarchy());
            graph("krackhardt_efficiency", hierarchy.efficiency());
            graph("krackhardt_lubness", hierarchy.leastUpperBounds(progress));
        }

        private void centralisation() {
            graph("centralisation_indegree", Centralisation.indegree(network));
            graph("centralisation_outdegree", network.hasSilent() ? notAnswered() : Centralisation.outdegree(network));
        }

        private void undirected() {
            var clustering = Clustering.of(network);
            degree("", network::outdegree);
            graph("centralisation_degree", Centralisation.degree(network));
            graph("centralisation_closeness", Centralisation.closeness(network, paths));
            graph("transitivity_global", clustering.transitivity());
            graph("triangles", clustering.triangles());
            graph("clustering_mean_local_undefined_dropped", clustering.meanOfDefined());
            graph("clustering_mean_local_undefined_as_0", clustering.meanOfAll());
            node("clustering_local", clustering::local);
            closeness("", paths::out);
            spectrum();
            var cores = Components.cores(network);
            node("kcore", actor -> Value.of(cores[actor]));
            node("burt_constraint", new Brokerage(network)::constraint);
        }

        private void spectrum() {
            var eigenvector = Eigenvector.of(network);
            graph("largest_eigenvalue", eigenvector.eigenvalue());
            node("eigenvector_max1", eigenvector::byLargest);
            node("eigenvector_unitnorm", eigenvector::byLength);
        }

        /// Whoever did not answer has named nobody that we know of.
        private void degree(String direction, IntFunction<Integer> degree) {
            var said = direction.equals("out");
            node(direction + "degree", actor -> said && !network.answered(actor) ? notAnswered() : Value.of(degree.apply(actor)));
            node(direction + "degree_normalised", actor -> said && !network.answered(actor)
                    ? notAnswered()
                    : Value.ratio(degree.apply(actor), network.size() - 1.0, "analysis.undefined.noPairs"));
        }

        private static Value notAnswered() {
            return Value.undefined("analysis.undefined.notAnswered");
        }

        private void closeness(String direction, IntFunction<Distances> distances) {
            node("harmonic" + direction, actor -> Value.of(distances.apply(actor).harmonic()));
            node("closeness" + direction, actor -> distances.apply(actor).closeness());
            node("closeness_wf" + direction, actor -> Value.of(distances.apply(actor).closenessOfReached()));
        }

        private void centrality() {
            graph("centralisation_betweenness", Centralisation.betweenness(network, paths));
            node("betweenness", actor -> Value.of(paths.betweenness(actor)));
            node("betweenness_normalised", actor -> Value.of(paths.betweennessNormalised(actor)));
        }

        private void mixing(String attribute, Mixing mixing) {
            graph("EI_external_" + attribute, mixing.external());
            graph("EI_internal_" + attribute, mixing.internal());
            graph("EI_index_" + attribute, mixing.index());
            graph("EI_expected_" + attribute, mixing.expected());
            graph("assortativity_nominal_" + attribute, mixing.assortativity());
            node("EI_node_" + attribute, mixing::ofActor);
        }

        private void graph(String measure, double number) {
            graph(measure, Value.of(number));
        }

        private void graph(String measure, Value value) {
            portrait.graph.put(measure, value);
        }

        private void node(String measure, IntFunction<Value> value) {
            portrait.node.put(measure, IntStream.range(0, network.size()).mapToObj(value).toList());
        }
    }
}
