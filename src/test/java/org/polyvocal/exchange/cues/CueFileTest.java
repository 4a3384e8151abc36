package org.polyvocal.exchange.cues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class CueFileTest {
    private static Script read(String text) {
        return CueFile.read(new Original("talk.vtt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(String text) {
        var script = read(text);
        return script.utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    private static List<Long> millis(String text) {
        return read(text).utterances().stream().map(turn -> turn.time().orElseThrow().toMillis()).toList();
    }

    @Test
    void aReadableTextIsMade() {
        var script = read("""
                WEBVTT

                00:00:01.250 --> 00:00:02.000
                <v Ana Reis>Shall we?</v>

                01:02:03.000 --> 01:02:04.000
                <v Tom Bell>Yes.</v>
                """);
        assertThat(script.text()).isEqualTo("Ana Reis [00:00:01]: Shall we?\n\nTom Bell [01:02:03]: Yes.\n");
        assertThat(script.utterances().getFirst().span().of(script.text())).isEqualTo("Ana Reis [00:00:01]: Shall we?");
        assertThat(script.utterances().getFirst().time()).contains(Duration.ofMillis(1250));
    }

    @Test
    void consecutiveCuesOfOneSpeakerAreOneTurn() {
        assertThat(turns("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v Ana>Shall we
                begin</v>

                00:02.000 --> 00:03.000
                <v Ana>or not?</v>

                00:03.000 --> 00:04.000
                <v Tom>Yes.</v>
                """)).containsExactly("Ana|Shall we begin or not?", "Tom|Yes.");
    }

    @Test
    void labelsAtTheBeginningOfCuesAreSpeakers() {
        assertThat(turns("""
                1
                00:00:04,859 --> 00:00:07,410
                Andrew Knight: Note the time: it is late.

                2
                00:00:09,540 --> 00:00:12,990
                Andrew Knight: We have that. Okay.

                3
                00:00:15,630 --> 00:00:17,760
                Mary Kay: Let her in.
                """)).containsExactly("Andrew Knight|Note the time: it is late. We have that. Okay.", "Mary Kay|Let her in.");
    }

    @Test
    void aCueWithoutALabelGoesOnWhereOnlyChangesAreLabelled() {
        assertThat(turns("""
                1
                00:00:00,179 --> 00:00:02,399
                Travis: When you first get

                2
                00:00:02,400 --> 00:00:04,799
                started, it is hard.

                3
                00:00:04,801 --> 00:00:07,980
                Sarah: So
                it is.

                4
                00:00:08,801 --> 00:00:09,980
                Truly.
                """)).containsExactly("Travis|When you first get started, it is hard.", "Sarah|So it is. Truly.");
    }

    @Test
    void aCueWithoutALabelIsNobodysWhereEveryOtherHasOne() {
        var cue = "00:00:0%d.000 --> 00:00:0%d.900\n%s\n\n";
        var text = "WEBVTT\n\n" + cue.formatted(1, 1, "Ana: One.") + cue.formatted(2, 2, "Tom: Two.")
                + cue.formatted(3, 3, "And that")
                + cue.formatted(4, 4, "Ana: Four.") + cue.formatted(5, 5, "Tom: Five.") + cue.formatted(6, 6, "Ana: Six.");
        assertThat(turns(text)).containsExactly("Ana|One.", "Tom|Two.", "|And that", "Ana|Four.", "Tom|Five.", "Ana|Six.");
    }

    @Test
    void arrowsChangeTheVoice() {
        assertThat(turns("""
                WEBVTT

                00:01.000 --> 00:02.000
                >> ANA: Shall we?

                00:02.000 --> 00:03.000
                >> Yes, let us.

                00:03.000 --> 00:04.000
                At once.
                """)).containsExactly("ANA|Shall we?", "|Yes, let us. At once.");
    }

    @Test
    void aFileThatNamesNobodyIsPartedAtSilences() {
        assertThat(turns("""
                1
                00:00:01,000 --> 00:00:02,000
                It was

                2
                00:00:02,500 --> 00:00:03,000
                late.

                3
                00:00:06,000 --> 00:00:07,000
                Then it rained.
                """)).containsExactly("|It was late.", "|Then it rained.");
    }

    @Nested
    class WhatIsNotTalk {
        @Test
        void identifiersNotesStylesAndSettings() {
            assertThat(turns("""
                    WEBVTT - a talk

                    NOTE made by hand
                    on a Tuesday

                    STYLE
                    ::cue { color: red }

                    fbbdef90-042d/9-0
                    00:00:06.620 --> 00:00:09.900 align:start position:0%
                    <v Ana>One.</v>

                    NOTE a pause

                    fbbdef90-042d/9-1
                    00:00:10.620 --> 00:00:11.900
                    <v Tom>Two.</v>
                    """)).containsExactly("Ana|One.", "Tom|Two.");
        }

        @Test
        void tagsAndEntitiesOfTheFormat() {
            assertThat(turns("""
                    WEBVTT

                    00:01.000 --> 00:02.000
                    <v.loud Ana>Q&amp;A <i>and</i> <00:01.500><c>more</c> &lt;3 <laughs></v>
                    """)).containsExactly("Ana|Q&A and more <3 <laughs>");
        }

        @Test
        void whatRollingCaptionsRepeat() {
            assertThat(turns("""
                    WEBVTT

                    00:00:00.000 --> 00:00:02.000
                    so<00:00:00.500><c> it</c><00:00:01.000><c> was</c>

                    00:00:02.000 --> 00:00:02.010
                    so it was

                    00:00:02.010 --> 00:00:04.000
                    so it was
                    late<00:00:03.000><c> then</c>
                    """)).containsExactly("|so it was late then");
        }
    }

    @Nested
    class WhatProgramsGetWrong {
        @Test
        void timesWithoutZerosAndBeforeTheBeginning() {
            var text = "WEBVTT\n\n0:0:-6.-820 --> 0:0:8.970\n<v Hurst, Peter>Yeah.</v>\n\n0:0:10.20 --> 0:0:14.490\n<v Wright, Steve>So.</v>\n";
            assertThat(millis(text)).containsExactly(0L, 10_020L);
        }

        @Test
        void blankLinesInsideACue() {
            assertThat(turns(
                    "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>One.\n\nTwo.</v>\n\n00:03.000 --> 00:04.000\n<v Tom>Three.</v>\n"))
                    .containsExactly("Ana|One.\nTwo.", "Tom|Three.");
        }

        @Test
        void noBlankLineBetweenCues() {
            assertThat(turns("1\n00:00:01,000 --> 00:00:02,000\nAna: One.\n2\n00:00:03,000 --> 00:00:04,000\nTom: Two.\n"))
                    .containsExactly("Ana|One.", "Tom|Two.");
        }
    }

    @Test
    void severalVoicesInOneCueAreSeveralTurns() {
        assertThat(turns("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Well?</v> <v Tom>Yes.</v>\n")).containsExactly("Ana|Well?",
                "Tom|Yes.");
    }

    @Test
    void aFileWithoutCuesIsRefused() {
        assertThatThrownBy(() -> read("WEBVTT\n\nnothing here\n")).isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).key()).isEqualTo("exchange.noCues");
    }
}
