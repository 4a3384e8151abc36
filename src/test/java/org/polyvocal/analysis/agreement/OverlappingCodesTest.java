package org.polyvocal.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.polyvocal.analysis.agreement.Tables.assertValue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.polyvocal.analysis.Value;
import org.polyvocal.analysis.agreement.Agreement.Clustering;
import org.polyvocal.analysis.agreement.coefficient.Fourfold;
import org.polyvocal.analysis.agreement.coefficient.SetDistance;
import org.polyvocal.analysis.agreement.unitizing.UnitizedAlpha;

/// Three coders, four codes, overlapping codings, in every unit, rule and universe of the reference tables.
class OverlappingCodesTest {
    private final Transcripts transcripts = new Transcripts();

    static Stream<String> settings() {
        return Tables.rows("overlap_expected").stream().map(OverlappingCodesTest::setting).distinct()
                .filter(setting -> !setting.startsWith("unitizing"));
    }

    private static String setting(NamedCsvRecord row) {
        return String.join(" ", row.getField("level"), row.getField("rule"), row.getField("universe"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void theReferenceTableIsReproduced(String setting) {
        var words = setting.split(" ");
        var terms = transcripts.terms("ana", "ben", "cai")
                .by(Unit.named(words[0]).orElseThrow(), Rule.named(words[1]).orElseThrow())
                .within(Universe.named(words[2]).orElseThrow());
        var agreement = Agreement.of(transcripts.works(), terms);
        for (var row : Tables.rows("overlap_expected").stream().filter(row -> setting(row).equals(setting)).toList()) {
            var subject = terms.subjects().stream().filter(it -> it.code().name().equals(row.getField("code"))).findFirst();
            assertValue(row.getField("expected"),
                    measured(comparison(agreement, subject.orElseThrow(), row.getField("coders")), row.getField("measure")),
                    row.toString());
        }
    }

    private static Comparison comparison(Agreement agreement, Subject subject, String coders) {
        if (coders.equals("all3")) return agreement.all(subject);
        var numbers = Stream.of(coders.split("~")).mapToInt(Transcripts.NAMES::indexOf).toArray();
        return agreement.pair(subject, numbers[0], numbers[1]);
    }

    private static Value measured(Comparison comparison, String measure) {
        return switch (measure) {
            case "n" -> Value.of(comparison.units());
            case "a" -> Value.of(comparison.fourfold().both());
            case "b" -> Value.of(comparison.fourfold().onlyFirst());
            case "c" -> Value.of(comparison.fourfold().onlySecond());
            case "d" -> Value.of(comparison.fourfold().neither());
            default -> comparison.value(Measure.named(measure).orElseThrow());
        };
    }

    @Test
    void textsLaidEndToEndGiveTheUnitizedAlphas() {
        var terms = transcripts.terms("ana", "ben", "cai").within(Universe.ALL);
        var unitization = Unitization.of(transcripts.works(), terms);
        var rows = Tables.rows("overlap_expected", "level", "unitizing");
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            var continuum = unitization.continuum(List.of(transcriptsSubject(terms, row.getField("code"))), new int[]{0, 1, 2});
            var alpha = UnitizedAlpha.of(continuum.orElseThrow());
            assertValue(row.getField("expected"), row.getField("measure").equals("u_alpha") ? alpha.all() : alpha.relevant(),
                    row.toString());
        }
    }

    @Test
    void setsOfCodesGiveOneFigureOverAll() {
        var terms = transcripts.terms("ana", "ben", "cai");
        var sets = SetAgreement.of(transcripts.works(), terms);
        var all = new int[]{0, 1, 2};
        var masi = sets.alpha(SetDistance.MASI, all).known().orElseThrow();
        assertThat(masi).isBetween(.2, sets.alpha(SetDistance.JACCARD, all).known().orElseThrow());
        var interval = sets.interval(SetDistance.MASI, all, 7).orElseThrow();
        assertThat(masi).isBetween(interval.low(), interval.high());
    }

    @Test
    void anIntervalIsThatOfAllResamplesWithinChance() {
        var terms = transcripts.terms("ana", "ben").by(Unit.CHARACTER, Rule.ANY);
        var agreement = Agreement.of(transcripts.works(), terms);
        assertThat(agreement.clustering()).isEqualTo(Clustering.TURNS);
        assertThat(agreement.clusters()).isEqualTo(Tables.rows("ci_clusters").size());
        for (var seed = 1; seed <= 10; seed++) {
            var trust = agreement.comparisons(seed, List.of(Measure.COHEN_KAPPA))
                    .filter(it -> it.subject().code().name().equals("TRUST")).findFirst().orElseThrow();
            assertThat(trust.value(Measure.COHEN_KAPPA).known().orElseThrow()).isCloseTo(0.45825, within(1e-5));
            var interval = trust.interval(Measure.COHEN_KAPPA).orElseThrow();
            assertThat(interval.low()).as("seed " + seed).isBetween(.215, .260);
            assertThat(interval.high()).as("seed " + seed).isBetween(.534, .536);
            assertThat(interval.undefined()).as("seed " + seed).isBetween(130, 225);
        }
    }

    @Test
    void allResamplesTogetherGiveTheExactLimits() {
        var clusters = Tables.rows("ci_clusters").stream().map(row -> Stream.of("a", "b", "c", "d")
                .mapToLong(column -> Tables.number(row, column)).toArray()).toList();
        var figures = IntStream.range(0, 46_656).mapToDouble(resample -> {
            var sums = new long[4];
            for (int at = 0, rest = resample; at < 6; at++, rest /= 6) {
                for (var cell = 0; cell < 4; cell++) sums[cell] += clusters.get(rest % 6)[cell];
            }
            return new Fourfold(sums[0], sums[1], sums[2], sums[3]).table().cohen().known().orElse(Double.NaN);
        }).toArray();
        var interval = Interval.of(figures).orElseThrow();
        assertThat(interval.low()).isCloseTo(expected("cohen_kappa_boot_q025_inverse_ecdf"), within(1e-9));
        assertThat(interval.high()).isCloseTo(expected("cohen_kappa_boot_q975_inverse_ecdf"), within(1e-9));
        assertThat(interval.undefined()).isEqualTo((int) expected("cohen_kappa_undefined_resamples"));
    }

    private static double expected(String quantity) {
        return Double.parseDouble(Tables.rows("ci_expected", "quantity", quantity).getFirst().getField("expected"));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        var agreement = Agreement.of(transcripts.works(), transcripts.terms("ana", "ben"));
        var measures = Arrays.asList(Measure.values());
        assertThat(agreement.comparisons(7041, measures).map(Comparison::intervals).toList())
                .isEqualTo(agreement.comparisons(7041, measures).map(Comparison::intervals).toList());
    }

    @Test
    void whoWasNotAssignedIsMissingAndWhoCodedNothingIsAbsent() {
        var works = transcripts.works();
        var terms = transcripts.terms("ana", "ben").by(Unit.CHARACTER, Rule.ANY).within(Universe.ALL);
        var both = Agreement.of(works, terms).all(transcriptsSubject(terms, "TRUST"));
        var third = works.get(2);
        var withoutBen = List.of(works.get(0), works.get(1),
                new Work(third.document(), third.codings(), java.util.Set.of(transcripts.coder("ana"))));
        var fewer = Agreement.of(withoutBen, terms).all(transcriptsSubject(terms, "TRUST"));
        assertThat(both.units() - fewer.units()).isEqualTo(third.document().text().length());
    }

    private static Subject transcriptsSubject(Terms terms, String name) {
        return terms.subjects().stream().filter(it -> it.code().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void anUnusedCodeSaysSo() {
        var terms = transcripts.terms("ana", "ben");
        var never = Agreement.of(transcripts.works(), terms).all(transcriptsSubject(terms, "NEVER"));
        assertThat(never.value(Measure.KRIPP_ALPHA)).isEqualTo(Value.undefined("analysis.agreement.unused"));
    }
}
