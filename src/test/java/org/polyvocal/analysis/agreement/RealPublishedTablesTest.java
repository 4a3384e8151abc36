package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.agreement.coefficient.Chance;
import org.polyvocal.analysis.agreement.coefficient.Contingency;
import org.polyvocal.analysis.agreement.coefficient.Krippendorff;
import org.polyvocal.analysis.agreement.coefficient.Metric;
import org.polyvocal.analysis.agreement.coefficient.Ratings;
import org.polyvocal.analysis.agreement.coefficient.Ways;

/// Published data as they came from others, with what was printed of them.
@Tag("real")
class RealPublishedTablesTest {
    private static final Path TABLES = Path.of(System.getProperty("polyvocal.shared", "../shared")).resolve("data/agreement");

    @BeforeEach
    void theTablesAreThere() {
        assumeTrue(Files.isDirectory(TABLES), "no " + TABLES);
    }

    @Test
    void cohen1960() {
        assertKnown(table("cohen_1960_table1").percent().known().orElseThrow(), .29);
        assertKnown(table("cohen_1960_table1").cohen().known().orElseThrow(), -.0923);
        assertKnown(table("cohen_1960_table2").cohen().known().orElseThrow(), .4915);
        assertKnown(table("cohen_1960_table2").kappaMax().known().orElseThrow(), .831);
    }

    @Test
    void artsteinAndPoesio2008() {
        var table = table("artstein_poesio_2008_table1");
        assertKnown(table.scott().known().orElseThrow(), .3407);
        assertKnown(table.cohen().known().orElseThrow(), .3478);
        assertKnown(Chance.of(Ratings.of(table)).brennanPrediger().known().orElseThrow(), .4);
    }

    @Test
    void stuart1953() {
        assertThat(table("irr_vision_crosstab").units()).isEqualTo(7477);
        assertKnown(table("irr_vision_crosstab").cohen().known().orElseThrow(), .5954);
    }

    @Test
    void krippendorff2004() {
        assertKnown(table("krippendorff_2004_p246_symmetric").scott().known().orElseThrow(), .1858);
        assertAlpha("krippendorff_binary_2observers_10units", Metric.NOMINAL, .0952);
        assertAlpha("krippendorff_3cat_2observers_12units", Metric.NOMINAL, .7341);
        assertAlpha("krippendorff_2011_B_2observers_12units", Metric.NOMINAL, .692);
        assertAlpha("krippendorff_C_4observers_12units", Metric.NOMINAL, .7434);
        assertAlpha("krippendorff_C_4observers_12units", Metric.ORDINAL, .8154);
        assertAlpha("krippendorff_C_4observers_12units", Metric.interval(1, 2, 3, 4, 5), .8491);
        assertAlpha("krippendorff_C_4observers_12units", Metric.ratio(1, 2, 3, 4, 5), .7974);
    }

    @Test
    void krippendorff1995() {
        assertAlpha("krippendorff_1995_A_digitised", Metric.NOMINAL, .3286);
        assertKnown(ratings("krippendorff_1995_A_digitised").pair(0, 1).cohen().known().orElseThrow(), .3846);
    }

    @Test
    void fleiss1971() {
        var diagnoses = ratings("irr_diagnoses");
        assertKnown(Chance.of(diagnoses).fleiss().known().orElseThrow(), .4302);
        assertKnown(diagnoses.pair(1, 2).cohen().known().orElseThrow(), .6311);
        assertKnown(Chance.of(diagnoses).light().known().orElseThrow(), .4594);
        assertAlpha("irr_diagnoses", Metric.NOMINAL, .4334);
    }

    @Test
    void anxiety() {
        var anxiety = ratings("irr_anxiety");
        assertKnown(anxiety.pair(0, 1).cohen().known().orElseThrow(), .1195);
        assertKnown(Chance.of(anxiety).fleiss().known().orElseThrow(), -.0411);
        assertAlpha("irr_anxiety", Metric.NOMINAL, -.0237);
        assertAlpha("irr_anxiety", Metric.ORDINAL, .2284);
        assertAlpha("irr_anxiety", Metric.interval(1, 2, 3, 4, 5, 6), .1701);
    }

    private static void assertAlpha(String name, Metric metric, double expected) {
        assertKnown(Krippendorff.of(ratings(name), metric).alpha().known().orElseThrow(), expected);
    }

    private static void assertKnown(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(6e-5 + (expected * 1000 == Math.rint(expected * 1000) ? 5e-4 : 0)));
    }

    /// Rows and columns are the categories of the two coders.
    private static Contingency table(String name) {
        return Contingency.of(rows(name).skip(1)
                .map(row -> row.subList(1, row.size()).stream().mapToLong(Long::parseLong).toArray()).toArray(long[][]::new));
    }

    /// A row for each unit; blank where a coder did not answer.
    private static Ratings ratings(String name) {
        var rows = rows(name).skip(1).map(row -> row.subList(1, row.size())).toList();
        var values = rows.stream().flatMap(List::stream).filter(value -> !value.isBlank()).distinct().sorted().toList();
        var units = new ArrayList<int[]>();
        rows.forEach(row -> units.add(row.stream()
                .mapToInt(value -> value.isBlank() ? Ways.MISSING : values.indexOf(value)).toArray()));
        return Ratings.of(values.size(), units);
    }

    private static Stream<List<String>> rows(String name) {
        try (var reader = CsvReader.builder().ofCsvRecord(TABLES.resolve(name + ".csv"))) {
            return reader.stream().map(record -> Arrays.asList(record.getFields().toArray(String[]::new))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
