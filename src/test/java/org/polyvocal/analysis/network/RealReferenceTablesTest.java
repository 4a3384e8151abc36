package org.polyvocal.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Progress;

/// As [ReferenceTablesTest], with networks that are not ours to pass on: Krackhardt's managers (1987) and Padgett's business
/// ties.
@Tag("real")
class RealReferenceTablesTest {
    private final Path folder = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("method/network");
    private final Published published = new Published(folder.resolve("data"), folder);
    private final ReferenceTables tables = new ReferenceTables(published);

    @BeforeEach
    void onlyWhereTheyAre() {
        assumeTrue(Files.isDirectory(folder), "no " + folder);
    }

    @Test
    void everyTableIsReproduced() {
        assertThat(tables.graph()).isEqualTo(304);
        assertThat(tables.node()).isEqualTo(3625);
        assertThat(tables.qap()).isEqualTo(35);
    }

    /// Dekker, Krackhardt and Snijders (2007).
    @Test
    void adviceIsExplainedAsByLeastSquares() {
        var ages = numbers("age");
        var departments = published.column("hitech_advice", "dept");
        var predictors = List.of(pairs("hitech_friendship"), pairs("hitech_reports_to"),
                Regression.Pairs.of(21, (one, other) -> departments.get(one).equals(departments.get(other)) ? 1 : 0),
                Regression.Pairs.of(21, (one, other) -> Math.abs(ages.get(one) - ages.get(other))));
        var found = Regression.of(pairs("hitech_advice"), predictors, 7, 2000, Progress.UNWATCHED);
        var names = List.of("(intercept)", "friendship", "reports_to", "same_dept", "age_difference");
        for (var row : published.expected("dyadic").stream().filter(row -> row.getField("measure").startsWith("mrqap"))
                .toList()) {
            var at = names.indexOf(row.getField("y"));
            var computed = switch (row.getField("measure")) {
                case "mrqap_ols_coefficient" -> found.coefficients().get(at);
                case "mrqap_ols_t" -> found.t().get(at);
                case "mrqap_R2" -> found.rSquared();
                default -> found.chance().get(at - 1);
            };
            var tolerance = row.getField("measure").contains("_p_") ? 0.04 : 1e-6;
            assertThat(computed).as(row.toString())
                    .isCloseTo(Double.parseDouble(row.getField("expected")), within(tolerance));
        }
    }

    private Regression.Pairs pairs(String dataset) {
        return Regression.Pairs.of(published.network(dataset));
    }

    private List<Double> numbers(String column) {
        return published.column("hitech_advice", column).stream().map(Optional::orElseThrow).map(Double::valueOf).toList();
    }

    /// Three of the managers are taken for people who did not answer.
    @Test
    void silenceIsNotTakenForNoTie() {
        for (var row : published.expected("missing_graph")) {
            var dataset = row.getField("measure").startsWith("friendship") ? "hitech_friendship" : "hitech_advice";
            var silent = Published.actors(published.actors(dataset), row.getField("nonrespondents"));
            var portrait = Portrait.of(published.network(dataset).silent(silent), Map.of(), Progress.UNWATCHED);
            var measure = row.getField("measure").replace("friendship_", "");
            var value = measure.equals("density_complete_data")
                    ? published.portrait(dataset).graph().get("density")
                    : portrait.graph().get(measure);
            assertThat(Published.agree(value, row.getField("expected"))).as(row + " is " + value).isTrue();
        }
        var actors = published.actors("hitech_advice");
        for (var row : published.expected("missing_node")) {
            var silent = Published.actors(actors, row.getField("nonrespondents"));
            var portrait = Portrait.of(published.network("hitech_advice").silent(silent), Map.of(), Progress.UNWATCHED);
            Value value = portrait.node().get(row.getField("measure")).get(actors.indexOf(row.getField("node")));
            assertThat(Published.agree(value, row.getField("expected"))).as(row + " is " + value).isTrue();
        }
    }
}
