package org.polyvocal.exchange.refi.offset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The positions of one word as the known programs count them.
class OffsetsTest {
    private static final String WRITTEN = "Zoë 😀 said:\r\nyes";
    private static final String LONGER = WRITTEN + ", we did. ".repeat(3)
            + "\r\nAnd 😀 then we went home.\r\nThere it was quiet.";

    private static String read(String written, Marked... selections) {
        var offsets = new Offsets();
        var text = new SourceText(written);
        var place = offsets.enter(text, List.of(selections));
        offsets.decide();
        return offsets.spans(place).getFirst().map(span -> span.of(text.text())).orElse("");
    }

    private static Marked yes(int start) {
        return new Marked(start, start + 3, "");
    }

    @Test
    void theStandardCountsCodePoints() {
        assertThat(read(WRITTEN, yes(13))).isEqualTo("yes");
    }

    @Test
    void someCountALineEndAsOne() {
        assertThat(read(WRITTEN, new Marked(12, 15, "yes"))).isEqualTo("yes");
    }

    @Test
    void someCountTheByteOrderMark() {
        assertThat(read("\uFEFF" + WRITTEN, new Marked(14, 17, "yes"))).isEqualTo("yes");
        assertThat(read("\uFEFF" + WRITTEN, new Marked(13, 16, "yes"))).isEqualTo("yes");
    }

    @Test
    void someCountInUnitsOfUtf16() {
        assertThat(read(WRITTEN, new Marked(14, 17, "yes"))).isEqualTo("yes");
        assertThat(read("\uFEFF" + WRITTEN, new Marked(15, 18, "yes"))).isEqualTo("yes");
    }

    @Test
    void someCountBytes() {
        assertThat(read(WRITTEN, new Marked(17, 20, "yes"))).isEqualTo("yes");
        assertThat(read("\uFEFF" + WRITTEN, new Marked(20, 23, "yes"))).isEqualTo("yes");
    }

    @Test
    void someTakeTheEndToBeTheLastCharacter() {
        var at = LONGER.codePointCount(0, LONGER.indexOf("home"));
        assertThat(read(LONGER, new Marked(at, at + 3, "home"))).isEqualTo("home");
    }

    @Test
    void namesThatAreCutOffAreEvidenceToo() {
        var at = LONGER.indexOf("There");
        assertThat(read(LONGER, new Marked(at, at + 19, "There it w…"))).isEqualTo("There it was quiet.");
    }

    @Test
    void selectionsWithoutNamesSpeakByTheWordsTheyLieOn() {
        var text = new SourceText(LONGER);
        var words = List.of("said", "yes", "then", "went", "quiet").stream()
                .map(word -> new Marked(LONGER.indexOf(word), LONGER.indexOf(word) + word.length(), "")).toList();
        var offsets = new Offsets();
        var place = offsets.enter(text, words);
        offsets.decide();
        assertThat(offsets.spans(place)).extracting(span -> span.orElseThrow().of(text.text()))
                .containsExactly("said", "yes", "then", "went", "quiet");
    }

    @Test
    void aTextThatSaysNothingFollowsTheOthersOfItsProject() {
        var offsets = new Offsets();
        var bytes = LONGER.substring(0, LONGER.indexOf("quiet")).getBytes(StandardCharsets.UTF_8).length;
        offsets.enter(new SourceText(LONGER), List.of(new Marked(bytes, bytes + 5, "quiet")));
        var silent = new SourceText("Zoë spoke of Zoë");
        var place = offsets.enter(silent, List.of(new Marked(5, 10, "")));
        offsets.decide();
        assertThat(offsets.spans(place).getFirst().orElseThrow().of(silent.text())).isEqualTo("spoke");
    }

    @Test
    void noCharacterIsCutInTwo() {
        var text = new SourceText("one 😀 two three four");
        var offsets = new Offsets();
        var place = offsets.enter(text, List.of(new Marked(7, 10, ""), new Marked(11, 16, "three"), new Marked(0, 5, "")));
        offsets.decide();
        assertThat(offsets.spans(place)).extracting(span -> span.orElseThrow().of(text.text()))
                .containsExactly("two", "three", "one 😀");
    }

    @Test
    void whatIsEmptyOrOutsideTheTextIsNone() {
        assertThat(read(WRITTEN, new Marked(5, 5, ""))).isEmpty();
        assertThat(read(WRITTEN, new Marked(-1, 4, ""))).isEmpty();
        assertThat(read(WRITTEN, new Marked(10, 4_000, ""))).isEmpty();
    }
}
