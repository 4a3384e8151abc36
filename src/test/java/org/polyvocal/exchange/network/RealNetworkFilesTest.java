package org.polyvocal.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One survey of five people in every layout, and published networks of others.
@Tag("real")
class RealNetworkFilesTest {
    private static final List<String> ARCS = List.of("p1 p2 3", "p1 p3 2", "p2 p1 4", "p3 p1 2", "p3 p4 5", "p3 p5 1", "p4 p3 5");
    private final Path shared = Path.of(System.getProperty("polyvocal.shared", "../shared"));
    private final Path samples = shared.resolve("method/network/samples");

    @BeforeEach
    void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(samples), "no " + samples);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edgelist.csv", "adjacency.csv", "advice.graphml", "advice.gml", "advice.net",
            "roster_qualtrics_wide.csv"})
    void everyLayoutHasTheSameArcs(String file) {
        var people = NetworkFile.people(samples.resolve("nodes.csv"));
        var ids = new HashMap<String, String>();
        people.forEach(person -> ids.put(person.name().orElseThrow(), person.id()));
        var read = NetworkFile.read(samples.resolve(file), Optional.empty(), people);
        assertThat(read.rows().stream().filter(SurveyRow.Named.class::isInstance).map(SurveyRow.Named.class::cast)
                .filter(tie -> tie.relation().stream().noneMatch(relation -> relation.contains("share")))
                .map(tie -> id(ids, tie.from()) + " " + id(ids, tie.to()) + " " + tie.weight()))
                .containsExactlyInAnyOrderElementsOf(ARCS);
        assertThat(read.rows()).noneMatch(SurveyRow.Refused.class::isInstance);
    }

    private static String id(Map<String, String> ids, String called) {
        return ids.getOrDefault(called, called);
    }

    @ParameterizedTest
    @CsvSource({"karate_sampson/karate.gml,34,78,true", "krackhardt_hightech/ht_advice.net,21,190,false",
            "krackhardt_hightech/ht_friends.net,21,102,false", "krackhardt_hightech/ht_reports.net,21,20,false"})
    void filesOfOtherProgramsAreRead(String file, int people, int ties, boolean undirected) {
        var read = NetworkFile.read(shared.resolve("data/networks").resolve(file), Optional.empty(), List.of());
        assertThat(read.people()).hasSize(people);
        assertThat(read.rows()).filteredOn(SurveyRow.Named.class::isInstance).hasSize(ties);
        assertThat(read.undirected()).isEqualTo(undirected);
    }
}
