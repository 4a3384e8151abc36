package org.polyvocal.analysis.agreement.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyvocal.analysis.agreement.Tables.assertValue;
import static org.polyvocal.analysis.agreement.Tables.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Tables;

/// Sixteen published tables of two coders, from Cohen (1960) to Feinstein and Cicchetti (1990), and the cases at the edge.
class TwoCodersTest {
    static Stream<String> studies() {
        return Tables.rows("contingency_expected").stream().map(row -> row.getField("study")).distinct();
    }

    static Stream<String> edges() {
        return Tables.rows("binary_edge_cases").stream().map(row -> row.getField("case")).distinct();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void thePublishedTableGivesThePublishedNumbers(String study) {
        var table = table(study);
        for (var row : Tables.rows("contingency_expected", "study", study)) {
            var measure = row.getField("measure");
            assertValue(row.getField("expected"), measured(table, measure), study + " " + measure);
        }
    }

    private static Contingency table(String study) {
        var rows = Tables.rows("contingency", "study", study);
        var size = rows.stream().mapToInt(row -> number(row, "row_category_coder1")).max().orElseThrow();
        var counts = new long[size][size];
        for (var row : rows) {
            counts[number(row, "row_category_coder1") - 1][number(row, "col_category_coder2") - 1] = number(row, "count");
        }
        return Contingency.of(counts);
    }

    private static Value measured(Contingency table, String measure) {
        var ratings = Ratings.of(table);
        if (measure.startsWith("cohen_kappa[")) {
            return table.collapsed(Integer.parseInt(measure.replaceAll("\\D", "")) - 1).table().cohen();
        }
        return switch (measure) {
            case "n" -> Value.of(table.units());
            case "po" -> table.percent();
            case "cohen_pe" -> table.cohenExpected();
            case "cohen_kappa" -> table.cohen();
            case "cohen_se" -> table.cohenError();
            case "cohen_se0" -> table.cohenErrorOfChance();
            case "po_max" -> table.percentMax();
            case "kappa_max" -> table.kappaMax();
            case "scott_pe" -> table.scottExpected();
            case "scott_pi" -> table.scott();
            case "brennan_prediger" -> Chance.of(ratings).brennanPrediger();
            case "brennan_prediger_se" -> StandardErrors.of(ratings).brennanPrediger();
            case "gwet_ac1" -> Chance.of(ratings).ac1();
            case "gwet_ac1_pe" -> Chance.of(ratings).ac1Expected();
            case "gwet_ac1_se" -> StandardErrors.of(ratings).ac1();
            case "kripp_alpha" -> Krippendorff.of(ratings, Metric.NOMINAL).alpha();
            case "kripp_do" -> Krippendorff.of(ratings, Metric.NOMINAL).observed();
            case "kripp_de" -> Krippendorff.of(ratings, Metric.NOMINAL).expected();
            default -> throw new AssertionError(measure);
        };
    }

    @ParameterizedTest
    @MethodSource("edges")
    void theCaseAtTheEdgeGivesItsNumbersOrSaysWhyNot(String edge) {
        for (var row : Tables.rows("binary_edge_cases", "case", edge)) {
            var measure = row.getField("measure");
            if (measure.equals("qualcoder_kappa_nonstandard")) continue;
            assertValue(row.getField("expected"), measured(fourfold(row), measure), edge + " " + measure);
        }
    }

    private static Fourfold fourfold(NamedCsvRecord row) {
        return new Fourfold(number(row, "a_both"), number(row, "b_only1"), number(row, "c_only2"), number(row, "d_neither"));
    }

    private static Value measured(Fourfold fourfold, String measure) {
        return switch (measure) {
            case "f1_positive_agreement" -> fourfold.positive();
            case "negative_agreement" -> fourfold.negative();
            case "jaccard" -> fourfold.jaccard();
            case "precision_2vs1ref" -> fourfold.precision();
            case "recall_2vs1ref" -> fourfold.recall();
            case "prevalence_index" -> fourfold.prevalence();
            case "bias_index" -> fourfold.bias();
            case "percent" -> fourfold.table().percent();
            case "ac1_pe" -> Chance.of(Ratings.of(fourfold.table())).ac1Expected();
            default -> measured(fourfold.table(), measure);
        };
    }

    @Test
    void holsti1969() {
        for (var row : Tables.rows("holsti")) {
            assertValue(row.getField("expected"),
                    Fourfold.holsti(number(row, "M_agreed_decisions"), number(row, "N1"), number(row, "N2")),
                    row.getField("case"));
        }
    }

    @Test
    void tenMillionCharactersDoNotOverflow() {
        var fourfold = new Fourfold(3_000_000_000L, 1_000_000_000L, 1_000_000_000L, 5_000_000_000L);
        var small = new Fourfold(3_000, 1_000, 1_000, 5_000);
        assertThat(fourfold.table().cohen()).isEqualTo(small.table().cohen());
        var alpha = Krippendorff.of(Ratings.of(fourfold.table()), Metric.NOMINAL).alpha();
        assertThat(alpha.known().orElseThrow()).isCloseTo(fourfold.table().scott().known().orElseThrow(),
                org.assertj.core.api.Assertions.within(1e-9));
    }
}
