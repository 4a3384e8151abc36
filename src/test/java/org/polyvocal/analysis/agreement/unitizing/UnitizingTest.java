package org.polyvocal.analysis.agreement.unitizing;

import static org.polyvocal.analysis.agreement.Tables.assertValue;
import static org.polyvocal.analysis.agreement.Tables.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Tables;

/// Krippendorff (1995, 2004: 254) and the family of Krippendorff, Mathet, Bouvry and Widlöcher (2016).
class UnitizingTest {
    static Stream<String> studies() {
        return Tables.rows("unitizing_studies").stream().map(row -> row.getField("study"));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void thePublishedSectionsGiveThePublishedNumbers(String study) {
        var values = Tables.rows("unitizing_units", "study", study).stream().map(row -> row.getField("category")).distinct()
                .toList();
        for (var row : Tables.rows("unitizing_expected", "study", study)) {
            var measure = row.getField("measure");
            if (measure.endsWith("_unionvariant")) continue;
            var value = values.indexOf(row.getField("scope").replace("category:", ""));
            assertValue(row.getField("expected"),
                    measure.startsWith("alphaU")
                            ? first(study, values, measure, value)
                            : family(UnitizedAlpha.of(continuum(study, values, values)), measure, value),
                    study + " " + measure + " " + row.getField("scope"));
        }
    }

    /// The older coefficient looks at each value apart, and one coder's sections of different values may overlap.
    private static Value first(String study, List<String> values, String measure, int value) {
        var alone = AlphaU.of(continuum(study, values, value < 0 ? List.of() : List.of(values.get(value))));
        return switch (measure) {
            case "alphaU2004" -> value < 0 ? overall(study, values) : alone.of(value);
            case "alphaU2004_do" -> Value.of(alone.observed(value));
            case "alphaU2004_de" -> Value.of(alone.expected(value));
            default -> throw new AssertionError(measure);
        };
    }

    private static Value overall(String study, List<String> values) {
        return AlphaU.overall(IntStream.range(0, values.size())
                .mapToObj(at -> continuum(study, values, List.of(values.get(at)))).toList());
    }

    private static Value family(UnitizedAlpha alpha, String measure, int value) {
        return switch (measure) {
            case "u_alpha" -> alpha.all();
            case "bar_u_alpha" -> alpha.relevant();
            case "cu_alpha" -> alpha.meeting();
            case "cu_coverage" -> alpha.coverage();
            case "k_u_alpha" -> alpha.of(value);
            case "k_coverage" -> alpha.coverage(value);
            default -> throw new AssertionError(measure);
        };
    }

    private static Continuum continuum(String study, List<String> values, List<String> wanted) {
        var about = Tables.rows("unitizing_studies", "study", study).getFirst();
        var begin = number(about, "continuum_begin");
        var rows = Tables.rows("unitizing_units", "study", study);
        var names = new ArrayList<>(rows.stream().map(row -> row.getField("coder")).distinct().toList());
        while (names.size() < number(about, "n_coders")) names.add("nobody");
        var sections = names.stream()
                .map(name -> rows.stream()
                        .filter(row -> row.getField("coder").equals(name) && wanted.contains(row.getField("category")))
                        .map(row -> new Section(number(row, "offset") - begin, number(row, "end_exclusive") - begin,
                                values.indexOf(row.getField("category"))))
                        .toList())
                .toList();
        return new Continuum(number(about, "continuum_length"), values.size(), sections);
    }
}
