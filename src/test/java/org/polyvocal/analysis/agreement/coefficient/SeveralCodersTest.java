package org.polyvocal.analysis.agreement.coefficient;

import static org.polyvocal.analysis.agreement.Tables.assertValue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Tables;

/// Twelve published data sets of two to six coders, some with missing answers: Fleiss (1971), Krippendorff (1980, 1995,
/// 2004, 2011), Hayes and Krippendorff (2007), Randolph (2005).
class SeveralCodersTest {
    static Stream<String> studies() {
        return Tables.rows("ratings_expected").stream().map(row -> row.getField("study")).distinct();
    }

    @ParameterizedTest
    @MethodSource("studies")
    void thePublishedRatingsGiveThePublishedNumbers(String study) {
        var values = values(study);
        var ratings = ratings(study, values);
        for (var row : Tables.rows("ratings_expected", "study", study)) {
            var measure = row.getField("measure");
            assertValue(row.getField("expected"), measured(ratings, values, measure), study + " " + measure);
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void andThoseThatAnotherProgramPrints(String study) {
        var ratings = ratings(study, values(study));
        for (var row : Tables.rows("r_reference", "study", study)) {
            if (row.getField("measure").endsWith("_se")) continue;
            var value = measured(ratings, List.of(), row.getField("measure")).known().orElseThrow();
            org.assertj.core.api.Assertions.assertThat(value).as(row.toString())
                    .isCloseTo(Double.parseDouble(row.getField("value_5dp")), org.assertj.core.api.Assertions.within(5.1e-6));
        }
    }

    private static List<String> values(String study) {
        return Tables.rows("ratings", "study", study).stream().map(row -> row.getField("value")).filter(it -> !it.isEmpty())
                .distinct().sorted().toList();
    }

    private static Ratings ratings(String study, List<String> values) {
        var coders = Tables.rows("ratings", "study", study).stream().map(row -> row.getField("coder")).distinct().toList();
        Map<String, int[]> units = new LinkedHashMap<>();
        for (var row : Tables.rows("ratings", "study", study)) {
            var unit = units.computeIfAbsent(row.getField("unit"), _ -> {
                var blank = new int[coders.size()];
                Arrays.fill(blank, Ways.MISSING);
                return blank;
            });
            unit[coders.indexOf(row.getField("coder"))] = values.indexOf(row.getField("value"));
        }
        return Ratings.of(values.size(), List.copyOf(units.values()));
    }

    private static Value measured(Ratings ratings, List<String> values, String measure) {
        if (measure.contains(" vs rest]")) {
            var category = measure.substring(measure.indexOf('[') + 1, measure.indexOf(' '));
            return measured(ratings.collapsed(values.indexOf(category)), values, measure.substring(0, measure.indexOf('[')));
        }
        var chance = Chance.of(ratings);
        var errors = StandardErrors.of(ratings);
        return switch (measure) {
            case "n_units" -> Value.of(ratings.units());
            case "n_pairable_values" -> Value.of(ratings.pairable());
            case "percent" -> chance.percent();
            case "fleiss_pe" -> chance.fleissExpected();
            case "fleiss_kappa" -> chance.fleiss();
            case "fleiss_kappa_se_gwet" -> errors.fleiss();
            case "fleiss_se0_fnl1979" -> errors.fleissOfChance();
            case "gwet_ac1" -> chance.ac1();
            case "gwet_ac1_pe" -> chance.ac1Expected();
            case "gwet_ac1_se" -> errors.ac1();
            case "brennan_prediger" -> chance.brennanPrediger();
            case "brennan_prediger_se" -> errors.brennanPrediger();
            case "conger_kappa" -> chance.conger();
            case "light_kappa" -> chance.light();
            case "cohen_kappa" -> ratings.pair(0, 1).cohen();
            case "cohen_se" -> ratings.pair(0, 1).cohenError();
            case "jackknife_se_kripp_alpha" -> Krippendorff.jackknifeError(ratings);
            default -> measured(ratings, numbers(values), measure);
        };
    }

    private static double[] numbers(List<String> values) {
        return values.stream().mapToDouble(value -> value.matches("-?\\d+") ? Integer.parseInt(value) : Double.NaN).toArray();
    }

    private static Value measured(Ratings ratings, double[] numbers, String measure) {
        var nominal = Krippendorff.of(ratings, Metric.NOMINAL);
        return switch (measure) {
            case "kripp_do" -> nominal.observed();
            case "kripp_de" -> nominal.expected();
            case "kripp_alpha" -> nominal.alpha();
            case "kripp_alpha_ordinal" -> Krippendorff.of(ratings, Metric.ORDINAL).alpha();
            case "kripp_alpha_interval" -> Krippendorff.of(ratings, Metric.interval(numbers)).alpha();
            case "kripp_alpha_ratio" -> Krippendorff.of(ratings, Metric.ratio(numbers)).alpha();
            default -> throw new AssertionError(measure);
        };
    }

    @ParameterizedTest
    @EnumSource(SetDistance.class)
    void passonneau2006ComparesSetsOfCodes(SetDistance distance) {
        var rows = Tables.rows("set_valued_units");
        var sets = rows.stream().map(row -> set(row.getField("codes"))).distinct().toList();
        Map<String, int[]> units = new LinkedHashMap<>();
        for (var row : rows) {
            units.computeIfAbsent(row.getField("unit"), _ -> new int[2])[row.getField("coder").equals("c1") ? 0 : 1] = sets
                    .indexOf(set(row.getField("codes")));
        }
        var ratings = Ratings.of(sets.size(), List.copyOf(units.values()));
        for (var row : Tables.rows("set_valued_expected")) {
            var metric = row.getField("distance").equals("nominal") ? Metric.NOMINAL : distance.metric(sets);
            if (!row.getField("distance").equals("nominal") && !row.getField("distance").equalsIgnoreCase(distance.name()))
                continue;
            var alpha = Krippendorff.of(ratings, metric);
            assertValue(row.getField("expected"), switch (row.getField("quantity")) {
                case "do" -> alpha.observed();
                case "de" -> alpha.expected();
                default -> alpha.alpha();
            }, row.toString());
        }
    }

    private static BitSet set(String codes) {
        var set = new BitSet();
        codes.chars().filter(Character::isLetter).forEach(letter -> set.set(letter - 'A'));
        return set;
    }
}
