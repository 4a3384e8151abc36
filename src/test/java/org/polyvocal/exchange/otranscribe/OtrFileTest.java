package org.polyvocal.exchange.otranscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class OtrFileTest {
    private static Script read(String html) {
        var json = "{\"text\":\"" + html.replace("\"", "\\\"").replace("\n", "\\n")
                + "\",\"media\":\"interview 3.mp3\",\"media-source\":\"\",\"media-time\":12.5}";
        return OtrFile.read(new Original("talk.otr", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String stamp(String seconds, String shown) {
        return "<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"%s\">%s</span>".formatted(seconds, shown);
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.time().map(Duration::toMillis).map(String::valueOf).orElse("-") + "|"
                + turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    @Test
    void paragraphsWithTimesAndNamesAreTurns() {
        var script = read("<p>" + stamp("2.143532", "0:02") + "&nbsp;Ana: Shall <b>we</b>?<br></p><p>"
                + stamp("3725.5", "1:02:05") + " Tom: Yes, <i>at once</i> &amp; now. " + stamp("3730.25", "1:02:10")
                + " Really.</p>");
        assertThat(turns(script)).containsExactly("2144|Ana|Shall we?", "3725500|Tom|Yes, at once & now. [01:02:10] Really.");
        assertThat(script.text()).startsWith("[00:00:02] Ana: Shall we?\n");
        assertThat(script.attributes()).containsExactly(java.util.Map.entry("media", "interview 3.mp3"));
    }

    @Test
    void linesThatOnlyBreakAreLines() {
        assertThat(turns(read("Ana: " + stamp("1.5", "0:01") + " Shall we?<br />Tom: " + stamp("3", "0:03")
                + " Yes.<br>Ana: " + stamp("4.001", "0:04") + " Good."))).containsExactly("1500|Ana|Shall we?", "3000|Tom|Yes.",
                        "4001|Ana|Good.");
    }

    @Test
    void whereNobodyIsNamedTheTimesPartTheTalk() {
        assertThat(turns(read("<p>" + stamp("1.5", "0:01") + " Shall we?</p><p>" + stamp("3", "0:03") + " Yes.</p>")))
                .containsExactly("1500||Shall we?", "3000||Yes.");
    }

    @Test
    void whatIsNoTranscriptIsRefused() {
        assertThatThrownBy(() -> read("<p><br></p>")).isInstanceOf(Problem.class).hasMessage("exchange.blank");
        assertThatThrownBy(() -> OtrFile.read(new Original("a.otr", "{\"a\":1}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Problem.class).hasMessage("exchange.otrUnknown");
    }
}
