package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"We don't know, do we?|We/don't/know/do/we",
            "a well-known 'fact'|a/well-known/fact", "die Köln’sche Kö’|die/Köln’sche/Kö", "42 1,5|42/1/5",
            "漢字ab です|漢/字/ab/で/す", "na\u0301ive|na\u0301ive", " - '|\"\""})
    void areRunsOfLettersAndDigits(String text, String words) {
        assertThat(String.join("/", Words.in(text).stream().map(word -> word.of(text)).toList())).isEqualTo(words);
        assertThat(Words.count(text)).isEqualTo(Words.in(text).size());
    }
}
