package org.polyvocal.analysis.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The example of a joint display with its exact tests.
@Tag("real")
class RealJointDisplayTest {
    private static final Map<String, List<String>> PAIRS = Map.of(
            "rate~indegree(ties)", List.of("codings_per_1000_words", "indegree_innovation_sharing"),
            "rate~stage(one tie)", List.of("codings_per_1000_words", "mean_stage_of_use"),
            "evidence_share~indegree", List.of("share_incident_or_corroborated", "indegree_innovation_sharing"));
    private final Path folder = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("method/network");

    @Test
    void twelveCasesAreComparedExactly() throws IOException {
        assumeTrue(Files.isDirectory(folder), "no " + folder);
        var display = rows("joint_display.csv");
        for (var expected : rows("expected_spearman_exact.csv")) {
            if (!PAIRS.containsKey(expected.getField("pair"))) continue;
            var columns = PAIRS.get(expected.getField("pair"));
            var found = Spearman.of(column(display, columns.getFirst()), column(display, columns.getLast()), 1, 999);
            assertThat(found.rho().known().orElseThrow()).isCloseTo(number(expected, "rho"), within(1e-9));
            assertThat(found.greater().known().orElseThrow()).isCloseTo(number(expected, "p_greater"), within(1e-12));
            assertThat(found.less().known().orElseThrow()).isCloseTo(number(expected, "p_less"), within(1e-12));
            assertThat(found.twoSided().known().orElseThrow()).isCloseTo(number(expected, "p_two_sided"), within(1e-12));
        }
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        }
    }

    private static List<Double> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> number(row, name)).toList();
    }

    private static double number(NamedCsvRecord row, String name) {
        return Double.parseDouble(row.getField(name));
    }
}
