package org.polyvocal.analysis.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.Value;

/// Counts of orders as an enumeration and R's `cor.test(exact = TRUE)` give them.
class SpearmanTest {
    private static Spearman of(List<Double> one, List<Double> other) {
        return Spearman.of(one, other, 1, 99_999);
    }

    private static double known(Value value) {
        return value.known().orElseThrow();
    }

    private static List<Double> numbers(double... values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    private static final List<Double> RATE = numbers(3.3991228070175437, 1.610738255033557, 2.497162315550511, 1.3043478260869565,
            3.515625, 1.86799501867995, 2.33160621761658, 2.8242677824267783, .9302325581395349, 2.3837902264600714,
            1.9971469329529243, 3.1);
    private static final List<Double> DEGREE = numbers(9, 4, 7, 2, 8, 5, 6, 7, 3, 4, 1, 8);

    @Test
    void withoutTiesTheCountsAreThoseOfR() {
        var nine = of(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9), numbers(1, 2, 3, 4, 5, 6, 9, 7, 8).reversed().reversed());
        assertThat(known(nine.rho())).isCloseTo(0.95, within(1e-12));
        var five = of(numbers(1, 2, 3, 4, 5), numbers(2, 1, 4, 3, 5));
        assertThat(known(five.rho())).isCloseTo(0.8, within(1e-12));
        assertThat(known(five.greater())).isCloseTo(8 / 120.0, within(1e-12));
        assertThat(known(five.less())).isCloseTo(115 / 120.0, within(1e-12));
        assertThat(known(five.twoSided())).isCloseTo(16 / 120.0, within(1e-12));
        var again = of(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9), numbers(2, 1, 4, 3, 6, 5, 8, 7, 9));
        assertThat(known(of(numbers(1, 2, 3, 4, 5, 6, 7, 8, 9), numbers(4, 2, 3, 1, 5, 6, 7, 8, 9)).twoSided()))
                .as("ρ .85").isCloseTo(2204 / 362880.0, within(1e-12));
        assertThat(again.exact()).isTrue();
    }

    @Test
    void withTiesEveryOrderIsCountedToo() {
        var all = of(numbers(1, 1, 2, 2, 3, 3), numbers(1, 1, 1, 2, 2, 3));
        var reached = 0;
        var orders = 0;
        for (var order : orders(6)) {
            orders++;
            var y = IntStream.of(order).mapToObj(numbers(1, 1, 1, 2, 2, 3)::get).toList();
            var other = known(of(numbers(1, 1, 2, 2, 3, 3), y).rho());
            if (Math.abs(other) >= Math.abs(known(all.rho())) - 1e-12) reached++;
        }
        assertThat(known(all.twoSided())).isCloseTo(reached / (double) orders, within(1e-12));
    }

    private static List<int[]> orders(int size) {
        if (size == 0) return List.of(new int[0]);
        return orders(size - 1).stream().flatMap(order -> IntStream.range(0, size).mapToObj(at -> IntStream.range(0, size)
                .map(place -> place == at ? size - 1 : order[place < at ? place : place - 1]).toArray())).toList();
    }

    @Test
    void fourteenCasesAreCountedAndFifteenDrawn() {
        var fourteen = numbers(IntStream.range(0, 14).mapToDouble(at -> at / 2).toArray());
        assertThat(of(fourteen, fourteen).exact()).isTrue();
        var many = numbers(IntStream.range(0, 30).asDoubleStream().toArray());
        assertThat(of(many, many).exact()).isFalse();
        assertThat(of(many, many).twoSided()).isEqualTo(Value.of(1 / 100_000.0));
        assertThat(of(many.subList(0, 20), many.subList(5, 25).reversed())).isEqualTo(
                of(many.subList(0, 20), many.subList(5, 25).reversed()));
    }

    @Test
    void whatDoesNotVaryHasNoCorrelation() {
        assertThat(of(numbers(1, 1, 1), numbers(1, 2, 3)).rho().known()).isEmpty();
        assertThat(of(List.of(), List.of()).rho().known()).isEmpty();
    }

    @Test
    void theRangeWithoutEachCaseIsTold() {
        assertThat(Spearman.withoutOne(RATE, DEGREE)).hasSize(2).isSorted();
    }

    @Test
    void moreThanAThousandCasesAreCountedAsFewAre() {
        var many = IntStream.range(0, 1500).mapToObj(at -> (double) at).toList();
        var same = Spearman.of(many, many, 1, 9);
        assertThat(known(same.rho())).isCloseTo(1, within(1e-12));
        assertThat(known(same.greater())).as("the observed order, and none of nine others").isEqualTo(0.1);
        assertThat(known(same.less())).isEqualTo(1);
    }
}
