package org.polyvocal.exchange.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Roles;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.Role;
import org.polyvocal.model.words.Problem;

class ChatFileTest {
    private static final String HEAD = """
            @UTF8
            @Begin
            @Languages:\teng
            @Participants:\tINV Ana Investigator, KB1 Target_Child, MOT Maria Mother
            @ID:\teng|Home|INV|||||Investigator|||
            @ID:\teng|Home|KB1|9;03.|female|||Target_Child|||
            @ID:\teng|Home|MOT|41;|female|||Mother|College||
            @Media:\ttape7, audio
            @Comment:\tat the
            \tkitchen table
            @Comment:\tthe radio is on
            """;

    private static Script read(String talk) {
        return ChatFile.read(new Original("talk.cha", (HEAD + talk + "@End\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.time().map(Duration::toMillis).map(String::valueOf).orElse("-") + "|"
                + turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    @Test
    void mainLinesAreTurnsWithTheirContinuationsAndTimes() {
        assertThat(turns(read("""
                *INV:\tshall we begin ? \u00151250_2000\u0015
                %mor:\tmod|shall pro:sub|we v|begin ?
                *KB1:\tyes , if you like ,
                \tlet us begin . \u00152000_4125\u0015
                *KB1:\tnow .
                """))).containsExactly("1250|INV|shall we begin?", "2000|KB1|yes, if you like, let us begin.", "-|KB1|now.");
    }

    @Test
    void timesMayBeWrittenInOtherWays() {
        assertThat(turns(read("*INV:\tone . •1250_2000•\n        two . •2000_3000•\n*KB1:\tthree . •_•\n"
                + "*INV:\tfour . \u0015%snd:\"tape7.wav\"_3000_4000\u0015\n"))).containsExactly("1250|INV|one. two.",
                        "-|KB1|three.",
                        "3000|INV|four.");
    }

    @Test
    void theHeadTellsOfPeopleAndPlace() {
        var script = read("*INV:\tshall we ?\n*KB1:\tyes .\n");
        assertThat(script.attributes()).containsAllEntriesOf(Map.of("INV name", "Ana", "KB1 age", "9;03.", "KB1 sex", "female",
                "KB1 role", "Target Child", "MOT age", "41", "MOT education", "College", "Corpus", "Home", "Media",
                "tape7, audio",
                "Comment", "at the kitchen table; the radio is on")).containsEntry("Languages", "eng").doesNotContainKey("UTF8");
        assertThat(Roles.of(script)).containsExactlyInAnyOrderEntriesOf(
                Map.of("inv", Role.INTERVIEWER, "kb1", Role.PARTICIPANT));
    }

    @Test
    void commentsAreRemarksAndOtherNotesGo() {
        var script = read("*INV:\tshall we ?\n%com:\tpoints at\n\tthe clock\n%act:\tsits down\n@G:\tgame 2\n*KB1:\tyes .\n");
        assertThat(turns(script)).containsExactly("-|INV|shall we?", "-|KB1|yes.");
        assertThat(script.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).isEqualTo("points at the clock");
            assertThat(remark.span()).isEqualTo(script.utterances().getFirst().span());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<the dog> [/] the dog ran .|the dog the dog ran.",
            "I wanted [//] I needed <to go> [///] to leave .|I wanted I needed to go to leave.",
            "<I <wan> [/] want> [//] I need it .|I wan want I need it.",
            "no <not that> [>] .|no <not that> [>].",
            "+< <why> [<] not ?|+< <why> [<] not?",
            "&-um &+fr friends &=laughs (.) came xxx +...|&-um &+fr friends &=laughs (.) came xxx +...",
            "(be)cause he goed [: went] [* m:=ed] home [!!] .|(be)cause he goed home.",
            "that is 0is gumma@c from perro@s:spa [?] .|that is gumma from perro [?].",
            "no [x 3] ! [+ exc]|no [x 3]!",
            "yes [=! laughing] it [= the toy] did [% unsure] .|yes [laughing] it did.",
            "[- spa] muy bien .|muy bien.",
            "0 [=! cries] .|0 [cries].",
            "what +/.|what +/.",
            "Mister_Rogers said +\"/.|Mister_Rogers said +\"/."})
    void whatWasSaidStaysAndWhatWasAnalysedGoes(String line, String words) {
        assertThat(turns(read("*KB1:\t" + line + "\n"))).containsExactly("-|KB1|" + words);
    }

    @Test
    void conversationAnalysisKeepsItsBrackets() {
        var text = "@UTF8\n@Begin\n@Options:\tCA\n*ANA:\t(well) ⌈no⌉ >quick< ((coughs)) [x] \u00151_2\u0015\n@End\n";
        assertThat(turns(ChatFile.read(new Original("a.cha", text.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("1|ANA|(well) ⌈no⌉ >quick< ((coughs)) [x]");
    }

    @Test
    void olderEncodingsAreRead() {
        var text = "@Begin\n@Participants:\tKIN Kind Target_Child\n*KIN:\tgrößer als früher .\n@End\n";
        assertThat(turns(ChatFile.read(new Original("a.cha", text.getBytes(Charset.forName("windows-1252"))))))
                .containsExactly("-|KIN|größer als früher.");
    }

    @Test
    void whatIsNotChatIsRefused() {
        assertThatThrownBy(() -> ChatFile.read(new Original("a.cha", "Ana: Hello.".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Problem.class).hasMessage("exchange.chatNoTurns");
        assertThatThrownBy(() -> read("")).isInstanceOf(Problem.class).hasMessage("exchange.chatNoTurns");
    }
}
