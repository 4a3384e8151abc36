package org.polyvocal.analysis.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"overlap|overlap", "Identical|identical_span", "touching|adjacent_0_chars(touching)",
            "adjacent:10|adjacent_<=10_chars", "precedes:10|precedes_within_10_chars(row,col)",
            "sentence|same_sentence(share>=1)", "sentences:1|within_1_sentence", "turn|same_turn(share>=1)",
            "turns:1|within_1_turn", "turns:0|turn", "words:5|within_5_words", "document|same_document",
            "encloses|encloses(row,col)", "crosses|crosses"})
    void isKnownByItsNameOnTheCommandLineAndInTheTables(String word, String published) {
        assertThat(Relation.named(word)).isPresent().isEqualTo(Relation.named(published));
        assertThat(Relation.named(Relation.named(word).orElseThrow().word())).isEqualTo(Relation.named(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paragraph", "turns:", "turns:-1", "turns:x", "turns:99999999999"})
    void isNotGuessed(String word) {
        assertThat(Relation.named(word)).isEmpty();
    }

    @Test
    void everyMeasureIsKnownByItsName() {
        assertThat(Measure.values()).allSatisfy(measure -> assertThat(Measure.named(measure.word())).contains(measure));
        assertThat(Measure.named("p")).isEmpty();
    }
}
