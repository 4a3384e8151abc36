package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.analysis.Value;
import org.polyvocal.model.Code;

/// Reproduces the reference tables, whose numbers come from brute force, a sweep line and R.
class ReferenceTablesTest {
    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Published PUBLISHED = new Published();

    static List<NamedCsvRecord> pairCounts() {
        return Published.rows("pair_counts.csv");
    }

    @ParameterizedTest
    @MethodSource("pairCounts")
    void countsThePairsOfEveryRelationAndNamesThem(NamedCsvRecord row) {
        var matrix = PUBLISHED.matrix(Relation.named(row.getField("relation")).orElseThrow());
        var cell = matrix.cell(code(row, "row"), code(row, "col"));
        assertThat(cell.pairs()).isEqualTo(number(row, "pairs"));
        assertThat(cell.a().hits()).isEqualTo(number(row, "row_codings_with_partner"));
        assertThat(cell.b().hits()).isEqualTo(number(row, "col_codings_with_partner"));
        assertThat(PUBLISHED.pairs(matrix.pairs(code(row, "row"), code(row, "col")))).isEqualTo(row.getField("pair_ids"));
    }

    @Test
    void measuresWhatIsUnderBothCodes() {
        var matrix = PUBLISHED.matrix(Relation.OVERLAP);
        assertThat(Published.rows("char_overlap.csv")).allSatisfy(row -> {
            var cell = matrix.cell(code(row, "row"), code(row, "col"));
            assertThat(cell.characters()).isEqualTo(number(row, "shared_characters"));
            assertThat(cell.regions()).isEqualTo(number(row, "shared_regions"));
        });
    }

    @Test
    void relatesTheCountsOfOverlappingPassages() {
        var matrix = PUBLISHED.matrix(Relation.OVERLAP);
        assertThat(Published.rows("c_coefficient.csv")).allSatisfy(row -> {
            var cell = matrix.cell(code(row, "row"), code(row, "col"));
            assertThat(cell.a().codings()).isEqualTo(number(row, "n_row"));
            assertThat(cell.b().codings()).isEqualTo(number(row, "n_col"));
            assertThat(cell.pairs()).isEqualTo(number(row, "n12_pairs"));
            assertThat(cell.a().hits()).isEqualTo(number(row, "row_hits"));
            assertThat(cell.b().hits()).isEqualTo(number(row, "col_hits"));
            assertIs(Measure.C.of(cell), row, "atlas_c");
            assertIs(Measure.HITS.of(cell), row, "bounded_hit_share_(hits/(n1+n2))");
            assertIs(Measure.JACCARD.of(cell), row, "char_jaccard");
        });
    }

    @Test
    void showsWhereTheCoefficientOfAtlasTiLeavesItsRange() {
        assertThat(Published.rows("c_pathology.csv")).allSatisfy(row -> {
            var c = Measure.C.of(cell(number(row, "n1"), number(row, "n2"), number(row, "n12")));
            assertIs(c, row, "expected_c");
            assertThat(Measure.C.marks(c)).isEqualTo(List.of("3.0", "-6.0").contains(row.getField("expected_c")));
        });
    }

    @Test
    void findsTheTurnsInWhichACodeIs() {
        var presence = Published.rows("turn_presence.csv");
        var matrix = PUBLISHED.matrix(Relation.turns(0));
        assertThat(matrix.units()).isEqualTo(presence.size());
        matrix.codes().forEach(a -> matrix.codes().forEach(b -> {
            var both = presence.stream().filter(turn -> number(turn, a.name()) * number(turn, b.name()) == 1).count();
            assertThat(matrix.cell(a, b).units().both()).as(a.name() + b.name()).isEqualTo(both);
        }));
    }

    @Test
    void relatesTheCountsOfTurns() {
        var matrix = PUBLISHED.matrix(Relation.turns(0));
        assertThat(Published.rows("turn_statistics.csv")).hasSize(6).allSatisfy(row -> {
            var cell = matrix.cell(code(row, "row"), code(row, "col"));
            assertThat(cell.units()).isEqualTo(
                    new Units(number(row, "N_turns"), number(row, "nA"), number(row, "nB"), number(row, "nAB")));
            assertIs(Measure.JACCARD.of(cell), row, "jaccard");
            assertIs(Measure.COSINE.of(cell), row, "cosine_ochiai");
            assertIs(Measure.LIFT.of(cell), row, "lift");
            assertIs(Measure.PMI.of(cell), row, "pmi_log2");
            assertIs(Measure.NPMI.of(cell), row, "npmi");
            assertIs(Measure.PHI.of(cell), row, "phi");
            assertIs(Measure.B_GIVEN_A.of(cell), row, "P(B|A)");
            assertIs(Measure.A_GIVEN_B.of(cell), row, "P(A|B)");
        });
    }

    private static Cell cell(long n1, long n2, long n12) {
        var code = PUBLISHED.code("A");
        return new Cell(Relation.OVERLAP, new Side(code, n1, 0, 0), new Side(code, n2, 0, 0), n12, 0, 0, new Units(0, 0, 0, 0),
                Cell.Kind.PAIR);
    }

    private static void assertIs(Value value, NamedCsvRecord row, String column) {
        var expected = row.getField(column);
        if (expected.equals("UNDEFINED")) assertThat(value.known()).isEmpty();
        else assertThat(value.known().orElseThrow()).as(column).isCloseTo(Double.parseDouble(expected), EXACTLY);
    }

    private static Code code(NamedCsvRecord row, String column) {
        return PUBLISHED.code(row.getField(column));
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }
}
