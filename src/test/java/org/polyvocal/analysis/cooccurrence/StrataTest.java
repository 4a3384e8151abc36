package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.chance.ExactTest;
import org.polyvocal.analysis.chance.ManyTests;
import org.polyvocal.analysis.chance.Stratum;

/// Against the reference table, whose p values are those of `fisher.test`, `mantelhaen.test(exact = TRUE)` and `p.adjust`
/// of R.
class StrataTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Published PUBLISHED = new Published();
    private static final List<NamedCsvRecord> ROWS = Published.rows("turn_statistics.csv");

    @Test
    void testsEachTwoCodesWithinInterviews() {
        var strata = Strata.of(PUBLISHED.pages(), PUBLISHED.question().relating(Relation.turns(0)));
        assertThat(ROWS).allSatisfy(row -> {
            var test = strata.test(PUBLISHED.code(row.getField("row")), PUBLISHED.code(row.getField("col")));
            assertThat(test.greater()).isEqualTo(number(row, "stratified_exact_greater"), EXACTLY);
            assertThat(test.twoSided()).isEqualTo(number(row, "stratified_exact_two_sided"), EXACTLY);
        });
        assertThat(strata.tests()).hasSameSizeAs(ROWS);
    }

    @Test
    void agreesWithFisherWhereThereIsOneStratum() {
        assertThat(ROWS).allSatisfy(row -> {
            var test = fisher(row);
            assertThat(test.greater()).isEqualTo(number(row, "fisher_greater"), EXACTLY);
            assertThat(test.less()).isEqualTo(number(row, "fisher_less"), EXACTLY);
            assertThat(test.twoSided()).isEqualTo(number(row, "fisher_two_sided"), EXACTLY);
        });
    }

    @Test
    void paysForManyTests() {
        var values = ROWS.stream().mapToDouble(row -> fisher(row).twoSided()).toArray();
        assertThat(ManyTests.benjaminiHochberg(values))
                .containsExactly(ROWS.stream().mapToDouble(row -> number(row, "BH_of_two_sided")).toArray(), EXACTLY);
        assertThat(ManyTests.holm(values))
                .containsExactly(ROWS.stream().mapToDouble(row -> number(row, "Holm_of_two_sided")).toArray(), EXACTLY);
    }

    private static ExactTest fisher(NamedCsvRecord row) {
        return ExactTest.of(List.of(new Stratum((long) number(row, "N_turns"), (long) number(row, "nA"),
                (long) number(row, "nB"), (long) number(row, "nAB"))));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }
}
