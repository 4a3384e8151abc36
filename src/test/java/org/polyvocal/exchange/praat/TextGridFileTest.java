package org.polyvocal.exchange.praat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class TextGridFileTest {
    private static final String LONG = """
            File type = "ooTextFile"
            Object class = "TextGrid"

            xmin = 0
            xmax = 9.5
            tiers? <exists>
            size = 3
            item []:
                item [1]:
                    class = "IntervalTier"
                    name = "Ana"
                    xmin = 0
                    xmax = 9.5
                    intervals: size = 3
                    intervals [1]:
                        xmin = 0
                        xmax = 1.2504
                        text = ""
                    intervals [2]:
                        xmin = 1.2504
                        xmax = 2.5
                        text = "She said ""no 7""
            to me, 1998."
                    intervals [3]:
                        xmin = 2.5
                        xmax = 9.5
                        text = " "
                item [2]:
                    class = "TextTier"
                    name = "clicks"
                    xmin = 0
                    xmax = 9.5
                    points: size = 1
                    points [1]:
                        number = 2
                        mark = "click"
                item [3]:
                    class = "IntervalTier"
                    name = "Tom"
                    xmin = 0
                    xmax = 9.5
                    intervals: size = 2
                    intervals [1]:
                        xmin = 2
                        xmax = 3
                        text = "Ja?"
                    intervals [2]:
                        xmin = 3
                        xmax = 9.5
                        text = "Größer."
            """;
    private static final String SHORT = """
            File type = "ooTextFile"
            "TextGrid"

            0
            4.5
            <exists>
            %d
            """;

    /// A tier of intervals of a second each.
    private static String tier(String name, String... intervals) {
        var text = new StringBuilder("\"IntervalTier\"\n\"%s\"\n0\n4.5\n%d\n".formatted(name, intervals.length));
        for (var at = 0; at < intervals.length; at++) text.append("%d.5\n%d.5\n\"%s\"\n".formatted(at, at + 1, intervals[at]));
        return text.toString();
    }

    private static Script read(byte[] bytes) {
        return TextGridFile.read(new Original("talk.TextGrid", bytes));
    }

    private static List<String> turns(byte[] bytes) {
        var script = read(bytes);
        return script.utterances().stream()
                .map(turn -> turn.time().orElseThrow().toMillis() + "|" + turn.speaker() + "|" + turn.talk().of(script.text()))
                .toList();
    }

    private static List<String> turns(String text) {
        return turns(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String text) {
        try {
            read(text.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.TextGrid");
            return problem.key();
        }
    }

    @Test
    void theLongFormIsRead() {
        assertThat(turns(LONG)).containsExactly("1250|Ana|She said \"no 7\"\nto me, 1998.", "2000|Tom|Ja? Größer.");
    }

    @Test
    void praatWritesUtf16WhereThereAreAccents() {
        assertThat(turns(("\uFEFF" + LONG).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(turns(LONG));
    }

    @Test
    void theShortFormIsRead() {
        assertThat(turns(SHORT.formatted(2) + tier("Ana", "Shall we?", "", "Good.") + tier("Tom", "", "Yes.")))
                .containsExactly("500|Ana|Shall we?", "1500|Tom|Yes.", "2500|Ana|Good.");
    }

    @Test
    void tiersOfAnAlignerAreNotSpeakers() {
        var text = SHORT.formatted(4) + tier("Ana - words", "shall", "we", "sil") + tier("Ana - phones", "S", "w")
                + tier("Tom - words", "", "", "yes") + tier("Tom - phones", "", "", "j");
        assertThat(turns(text)).containsExactly("500|Ana|shall we", "2500|Tom|yes");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).attributes()).containsEntry("Tiers left out",
                "Ana - phones, Tom - phones");
    }

    @Test
    void wordsAreLeftOutWhereThereIsTheWholeTalk() {
        assertThat(turns(SHORT.formatted(2) + tier("transcript", "shall we go") + tier("words", "shall", "we", "go")))
                .containsExactly("500||shall we go");
    }

    @Test
    void whatIsNoTextGridIsRefused() {
        assertThat(refusal(LONG.substring(0, LONG.length() / 2))).isEqualTo("exchange.praatDamaged");
        assertThat(refusal("ooBinaryFile\bTextGrid")).isEqualTo("exchange.praatBinary");
        assertThat(refusal("File type = \"ooTextFile\"\nObject class = \"PitchTier\"\n0\n1\n"))
                .isEqualTo("exchange.praatDamaged");
        assertThat(refusal("Ana: Hello.")).isEqualTo("exchange.praatDamaged");
        assertThat(refusal(SHORT.formatted(1) + tier("Ana", "", ""))).isEqualTo("exchange.praatNoTalk");
        assertThat(refusal(SHORT.formatted(999_999_999) + tier("Ana", "x"))).isEqualTo("exchange.praatDamaged");
    }
}
