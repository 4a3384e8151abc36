package org.polyvocal.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AttractionTest {
    /// “the swiss” in Dunning (1993), Computational Linguistics 19(1), table 3: 110, 2442, 111, 29114.
    @Test
    void isThatOfDunning() {
        var swiss = new Attraction(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114);
        assertThat(swiss.logLikelihood()).isCloseTo(270.72, within(0.01));
    }

    @Test
    void isNothingWhereChanceExplainsIt() {
        assertThat(new Attraction(10, 100, 100, 1000).logLikelihood()).isCloseTo(0, within(1e-9));
        assertThat(new Attraction(10, 100, 100, 1000).expected()).isEqualTo(10);
    }

    @Test
    void isNegativeWhereWordsAvoidEachOther() {
        assertThat(new Attraction(1, 100, 100, 1000).logLikelihood()).isNegative();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        assertThatThrownBy(() -> new Attraction(5, 4, 10, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
