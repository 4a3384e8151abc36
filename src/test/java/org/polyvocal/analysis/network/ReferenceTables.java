package org.polyvocal.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polyvocal.model.Progress;

/// Compares what is computed here with tables that R's igraph and sna computed.
record ReferenceTables(Published published) {
    private static final int PERMUTATIONS = 20_000;

    /// @return how many values agreed
    int graph() {
        var portraits = new HashMap<String, Portrait>();
        var wrong = new ArrayList<String>();
        var rows = published.expected("graph");
        for (var row : rows) {
            var portrait = portraits.computeIfAbsent(row.getField("dataset"), published::portrait);
            var value = portrait.graph().get(row.getField("measure"));
            if (!Published.agree(value, row.getField("expected"))) wrong.add(row.getFields() + " is " + value);
        }
        assertThat(wrong).isEmpty();
        return rows.size();
    }

    /// @return how many values agreed
    int node() {
        var portraits = new HashMap<String, Portrait>();
        var wrong = new ArrayList<String>();
        var rows = published.expected("node");
        for (var row : rows) {
            var dataset = row.getField("dataset");
            var portrait = portraits.computeIfAbsent(dataset, published::portrait);
            var values = portrait.node().getOrDefault(row.getField("measure"), List.of());
            var at = published.actors(dataset).indexOf(row.getField("node"));
            var value = values.isEmpty() ? null : values.get(at);
            if (!Published.agree(value, row.getField("expected"))) wrong.add(row.getFields() + " is " + value);
        }
        assertThat(wrong).isEmpty();
        return rows.size();
    }

    /// @return how many values agreed
    int corePeriphery() {
        var rows = published.expected("core_periphery");
        for (var row : rows) {
            var dataset = row.getField("dataset");
            var ideal = CorePeriphery.Ideal.valueOf(row.getField("ideal_pattern").toUpperCase(java.util.Locale.ROOT));
            var found = CorePeriphery.of(published.network(dataset), ideal);
            assertThat(found.correlation()).isCloseTo(Double.parseDouble(row.getField("max_correlation")), within(1e-6));
            var actors = published.actors(dataset);
            assertThat(found.cores().stream()
                    .map(core -> String.join(" ", core.stream().mapToObj(actors::get).sorted().toList())))
                    .containsExactlyInAnyOrder(row.getField("optimal_core(s)").split(" ; "));
        }
        return rows.size();
    }

    /// @return how many values agreed
    int qap() {
        var rows = published.expected("dyadic").stream().filter(row -> !row.getField("measure").startsWith("mrqap")).toList();
        var results = new HashMap<String, Map<String, Double>>();
        for (var row : rows) {
            var x = row.getField("x");
            var y = row.getField("y");
            var computed = results.computeIfAbsent(x + y, _ -> qap(x, y)).get(row.getField("measure"));
            var expected = Double.parseDouble(row.getField("expected"));
            assertThat(computed).as(row.toString()).isCloseTo(expected, within(tolerance(row.getField("measure"), expected)));
        }
        return rows.size();
    }

    private static double tolerance(String measure, double expected) {
        if (measure.startsWith("qap_p_")) return 0.005;
        if (measure.equals("qap_perm_mean_MC")) return 0.01;
        return measure.equals("qap_perm_sd_MC") ? 0.05 * expected : 1e-6;
    }

    private Map<String, Double> qap(String x, String y) {
        var qap = Qap.of(published.network(x), published.network(y), 1, PERMUTATIONS, Progress.UNWATCHED);
        return Map.of("qap_pearson_r", qap.pearson().known().orElseThrow(), "jaccard", qap.jaccard().known().orElseThrow(),
                "simple_matching", qap.simpleMatching().known().orElseThrow(), "qap_p_ge_MC20000",
                qap.atLeast().known().orElseThrow(), "qap_p_abs_MC20000", qap.asFar().known().orElseThrow(),
                "qap_perm_mean_MC", qap.mean(), "qap_perm_sd_MC", qap.deviation());
    }
}
