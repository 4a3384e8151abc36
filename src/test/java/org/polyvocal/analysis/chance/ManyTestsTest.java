package org.polyvocal.analysis.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ManyTestsTest {
    /// Benjamini & Hochberg (1995), section 3.1: fifteen comparisons of treatments after a heart attack. Their method
    /// rejects the four smallest at .05, Bonferroni's (and so Holm's) three.
    private static final double[] NEUHAUS = {0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
            0.4262, 0.5719, 0.6528, 0.7590, 1.0000};

    @Test
    void benjaminiAndHochbergRejectFourOfTheirFifteenHypotheses() {
        assertThat(Arrays.stream(ManyTests.benjaminiHochberg(NEUHAUS)).filter(p -> p <= .05).count()).isEqualTo(4);
    }

    @Test
    void holmRejectsThreeOfThem() {
        assertThat(Arrays.stream(ManyTests.holm(NEUHAUS)).filter(p -> p <= .05).count()).isEqualTo(3);
    }

    @Test
    void eachKeepsItsPlace() {
        assertThat(ManyTests.holm(.5, .01)).containsExactly(.5, .02);
        assertThat(ManyTests.benjaminiHochberg(.5, .01)).containsExactly(.5, .02);
    }

    @Test
    void noTestsNeedNoCorrection() {
        assertThat(ManyTests.benjaminiHochberg()).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> ManyTests.holm(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
