package org.polyvocal.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Progress;

class PortraitTest {
    private static Network random(int size, int ties, RandomGenerator random) {
        return Network.directed(size, IntStream.range(0, ties)
                .mapToObj(_ -> new Network.Arc(random.nextInt(size), random.nextInt(size))).toList());
    }

    private static Portrait portrait(Network network) {
        return Portrait.of(network, Map.of(), Progress.UNWATCHED);
    }

    private static Network.Arc arc(int from, int to) {
        return new Network.Arc(from, to);
    }

    private static double known(Portrait portrait, String measure) {
        return portrait.graph().get(measure).known().orElseThrow();
    }

    @Test
    void pathsAreThoseThatJGraphTFinds() {
        for (var seed = 1L; seed <= 20; seed++) {
            var network = random(30, 20 + (int) seed * 8, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            Graph<Integer, DefaultEdge> graph = new SimpleDirectedGraph<>(DefaultEdge.class);
            for (var actor = 0; actor < 30; actor++) graph.addVertex(actor);
            network.arcs().forEach(each -> graph.addEdge(each.from(), each.to()));
            var between = new BetweennessCentrality<>(graph).getScores();
            var harmonic = new HarmonicCentrality<>(graph, false, true).getScores();
            var portrait = portrait(network);
            for (var actor = 0; actor < 30; actor++) {
                assertThat(portrait.node().get("betweenness").get(actor).known().orElseThrow()).as("seed %s", seed)
                        .isCloseTo(between.get(actor), within(1e-9));
                assertThat(portrait.node().get("harmonic_out").get(actor).known().orElseThrow()).as("seed %s", seed)
                        .isCloseTo(harmonic.get(actor), within(1e-9));
            }
        }
    }

    @Test
    void aTieReportedTwiceIsOneAndOneToOneselfIsNone() {
        var network = Network.directed(3, List.of(arc(0, 1), arc(0, 1), arc(2, 2)));
        assertThat(network.ties()).isEqualTo(1);
        assertThat(Network.undirected(3, List.of(arc(0, 1), arc(1, 0))).ties()).isEqualTo(1);
    }

    @Test
    void nobodyAndNoTiesHaveNoFiguresRatherThanWrongOnes() {
        assertThat(portrait(Network.directed(0, List.of())).graph().get("density").known()).isEmpty();
        var alone = portrait(Network.undirected(1, List.of()));
        assertThat(alone.graph().get("density").known()).isEmpty();
        assertThat(alone.node().get("closeness").getFirst().known()).isEmpty();
        var untied = portrait(Network.directed(6, List.of()));
        assertThat(known(untied, "density")).isZero();
        assertThat(known(untied, "isolates")).isEqualTo(6);
        assertThat(untied.graph().get("reciprocity_arc").known()).isEmpty();
        assertThat(untied.graph().get("krackhardt_lubness").known()).isEmpty();
    }

    @Test
    void whoDidNotAnswerHasNoOutdegreeAndCountsInNoDensity() {
        var silent = new BitSet();
        silent.set(2);
        var portrait = portrait(Network.directed(3, List.of(arc(0, 1), arc(1, 2), arc(2, 0))).silent(silent));
        assertThat(portrait.node().get("outdegree").get(2).known()).isEmpty();
        assertThat(portrait.node().get("indegree").get(2).known()).hasValue(1);
        assertThat(known(portrait, "density")).isEqualTo(0.5);
        assertThat(known(portrait, "density_missing_as_zero")).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(known(portrait, "response_rate")).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void anUndirectedPairIsKnownWhenOneOfTheTwoAnswered() {
        var silent = new BitSet();
        silent.set(2, 4);
        var network = Network.undirected(4, List.of(arc(2, 0), arc(2, 3), arc(0, 1))).silent(silent);
        assertThat(network.ties()).isEqualTo(2);
        assertThat(known(portrait(network), "density")).isEqualTo(2 / 5.0);
    }

    @Test
    void tiesWithSomebodyOfUnknownGroupAreLeftOutOfTheIndex() {
        var network = Network.undirected(4, List.of(arc(0, 1), arc(0, 2), arc(0, 3)));
        var mixing = Mixing.of(network, List.of(Optional.of("a"), Optional.of("a"), Optional.of("b"), Optional.empty()));
        assertThat(mixing.internal()).isEqualTo(1);
        assertThat(mixing.external()).isEqualTo(1);
        assertThat(mixing.ofActor(3).known()).isEmpty();
        assertThat(mixing.chance(3, 99)).isEqualTo(mixing.chance(3, 99));
    }

    @Test
    void ofTwoLikeComponentsOneHasAllTheWeightOfTheEigenvector() {
        var network = Network.undirected(5, List.of(arc(0, 1), arc(2, 3), arc(3, 4), arc(2, 4)));
        var portrait = portrait(network);
        assertThat(known(portrait, "largest_eigenvalue")).isCloseTo(2, within(1e-9));
        assertThat(portrait.node().get("eigenvector_max1").getFirst().known()).hasValue(0);
        assertThat(portrait.node().get("eigenvector_max1").getLast().known().orElseThrow()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aLargeCoreIsFoundByClimbing() {
        var arcs = new ArrayList<Network.Arc>();
        for (var one = 0; one < 12; one++) {
            for (var two = one + 1; two < 12; two++) arcs.add(arc(one, two));
            arcs.add(arc(one, 12 + one));
        }
        var found = CorePeriphery.of(Network.undirected(40, arcs), CorePeriphery.Ideal.CORE_CORE_1__REST_0);
        assertThat(found.cores()).singleElement().satisfies(core -> assertThat(core.stream())
                .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList()));
    }

    @Test
    void workIsToldAndCanBeCancelled() {
        var network = random(200, 1000, RandomGeneratorFactory.of("L64X128MixRandom").create(5));
        var told = new ArrayList<Long>();
        Portrait.of(network, Map.of(), (done, _) -> told.add(done));
        assertThat(told).hasSizeGreaterThan(5);
        assertThatThrownBy(() -> Portrait.of(network, Map.of(), (done, _) -> {
            if (done > 60) throw new Progress.Cancelled();
        })).isInstanceOf(Progress.Cancelled.class);
    }
}
