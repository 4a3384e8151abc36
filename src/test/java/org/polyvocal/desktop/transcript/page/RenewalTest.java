package org.polyvocal.desktop.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalTest {
    private static final String TEXT = "ANA: We all decied it.\n\nBEN: Did we? I think so.\n\nANA: Yes, we did.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // what is changed | into | where one was | where one is
            "decied | decided | We all | We all", "decied | decided | it. | it.", "decied | decided | Yes | Yes",
            "Did we? I think so. | No. | Did | No.", "Did we? I think so. | No. | think | .",
            "we? I | we?~~ANA: I | so. | so.", "we? I | we?~~ANA: I | Yes | Yes", "so.~~ANA: Yes | so. Yes | we did | we did"})
    void whereOneWasIsFoundAgain(String changed, String into, String was, String is) {
        var after = TEXT.replace(lines(changed), lines(into));
        var renewal = new Renewal(Script.of(TEXT).page(), Script.of(after).page());
        assertThat(after.substring(renewal.offset(TEXT.indexOf(was)))).startsWith(is);
    }

    private static String lines(String words) {
        return words.replace('~', '\n');
    }
}
