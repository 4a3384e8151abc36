package org.polyvocal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.model.revision.TextEdit;

class RewordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We decied it           | We decided it            | 3..9=decided",
            "We trust each other    | We trust other          | 8..13=",
            "We trust each other    | We do trust each other   | 2..2= do",
            "teh cat teh            | the cat the             | 0..3=the,8..11=the",
            "我们信任他             | 我们不信任他            | 2..2=不", "same                   | same                     | ''"})
    void wordsAreComparedAsWholes(String before, String after, String edits) {
        assertThat(Rewording.edits(before, 0, after).stream().map(it -> it.start() + ".." + it.end() + "=" + it.replacement())
                .collect(Collectors.joining(","))).isEqualToIgnoringWhitespace(edits);
    }

    @Test
    void whatAFieldDoesNotShowStaysInTheText() {
        var text = "one\u000Btwo\r three\u007F four";
        assertThat(Rewording.shown(text)).isEqualTo("onetwo three four");
        assertThat(applied(text, "onetwo three five")).isEqualTo("one\u000Btwo\r three\u007F five");
        assertThat(applied(text, "onetwo four")).isEqualTo("one\u000Btwo\r four");
    }

    @RepeatedTest(100)
    void theEditsLeadToWhatWasTyped() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var words = List.of("we", " ", "trust", ", ", "🎻", "信任", "e\u0301t", "\n", "it's", ".", "-");
        var before = said(random, words);
        var after = random.nextBoolean() ? said(random, words) : before.replace("trust", "hope");
        assertThat(applied(before, after)).as("seed %d", seed).isEqualTo(after);
    }

    private static String said(SplittableRandom random, List<String> words) {
        return IntStream.range(0, random.nextInt(30)).mapToObj(_ -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining());
    }

    private static String applied(String text, String typed) {
        var after = new StringBuilder(text);
        for (TextEdit edit : Rewording.edits(text, 0, typed).reversed()) {
            after.replace(edit.start(), edit.end(), edit.replacement());
        }
        return after.toString();
    }
}
