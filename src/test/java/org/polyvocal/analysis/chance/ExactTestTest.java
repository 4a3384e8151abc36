package org.polyvocal.analysis.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ExactTestTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    /// Fisher (1935), *The Design of Experiments*, section 5: four cups of eight with the milk in first.
    @Test
    void theLadyWhoTellsAllCupsRightDoesSoByChanceOnceInSeventy() {
        var all = ExactTest.of(List.of(new Stratum(8, 4, 4, 4)));
        assertThat(all.greater()).isEqualTo(1 / 70.0, EXACTLY);
        assertThat(ExactTest.of(List.of(new Stratum(8, 4, 4, 3))).greater()).isEqualTo(17 / 70.0, EXACTLY);
        assertThat(ExactTest.of(List.of(new Stratum(8, 4, 4, 3))).twoSided()).isEqualTo(34 / 70.0, EXACTLY);
    }

    @Test
    void nothingToTestIsNoSurprise() {
        var none = ExactTest.of(List.of());
        assertThat(List.of(none.greater(), none.less(), none.twoSided())).containsOnly(1.0);
    }

    @Test
    void anInterviewWhereACodeIsEverywhereChangesNothing() {
        var one = new Stratum(20, 7, 9, 5);
        assertThat(ExactTest.of(List.of(one, new Stratum(6, 6, 3, 3))).twoSided())
                .isEqualTo(ExactTest.of(List.of(one)).twoSided(), EXACTLY);
    }

    @Test
    void bothTailsHoldWhatWasObserved() {
        var random = RandomGeneratorFactory.getDefault().create(20261124);
        for (var round = 0; round < 200; round++) {
            var strata = random.ints(1 + random.nextInt(4), 1, 4000).mapToObj(all -> {
                var a = random.nextInt(all + 1);
                var b = random.nextInt(all + 1);
                return new Stratum(all, a, b, random.nextInt(Math.max(0, a + b - all), Math.min(a, b) + 1));
            }).toList();
            var test = ExactTest.of(strata);
            assertThat(test.greater() + test.less()).as("seed 20261124, round %d: %s", round, strata)
                    .isBetween(1 - 1e-9, 2.0);
            assertThat(test.twoSided()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aTableThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Stratum(10, 8, 8, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
