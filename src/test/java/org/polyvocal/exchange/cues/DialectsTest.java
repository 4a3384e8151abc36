package org.polyvocal.exchange.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;

/// Captions in the forms that programs really write.
class DialectsTest {
    private static Script read(String text) {
        return CueFile.read(new Original("talk.vtt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(String text) {
        var script = read(text);
        return script.utterances().stream()
                .map(turn -> turn.time().map(Duration::toMillis).orElseThrow() + "|" + turn.speaker() + "|"
                        + turn.talk().of(script.text()))
                .toList();
    }

    @Nested
    class OfTeams {
        @Test
        void theFirstGenerationNotesItsConfidence() {
            var text = """
                    WEBVTT

                    NOTE duration:"00:49:11.1450000"

                    NOTE language:en-us

                    NOTE Confidence: 0.8984

                    c5a1b3e0-8b0e-4f0a-9c0e-0a1b2c3d4e5f
                    00:00:01.250 --> 00:00:03.120
                    Hello everyone.

                    NOTE Confidence: 0.91

                    d5a1b3e0-8b0e-4f0a-9c0e-0a1b2c3d4e5f
                    00:00:03.200 --> 00:00:04.120
                    Shall we?
                    """;
            assertThat(turns(text)).containsExactly("1250||Hello everyone. Shall we?");
            assertThat(read(text).attributes()).containsEntry("duration", "00:49:11.1450000").containsEntry("language", "en-us")
                    .hasSize(2);
        }

        @Test
        void theNextOnesNameVoicesAndLeaveOutZeros() {
            assertThat(turns(
                    "WEBVTT\n\n0:0:0.0 --> 0:0:0.250\n<v Hurst, Peter>Yeah.</v>\n\n0:0:10.20 --> 0:0:14.490\n<v Wright, Steve>So.</v>\n"))
                    .containsExactly("0|Hurst, Peter|Yeah.", "10020|Wright, Steve|So.");
        }
    }

    @Nested
    class OfYouTube {
        @Test
        void captionsRollWordByWord() {
            assertThat(turns("""
                    WEBVTT
                    Kind: captions
                    Language: en

                    00:00:00.160 --> 00:00:02.389 align:start position:0%
                    \s
                    hello<00:00:00.480><c> and</c><00:00:00.640><c> welcome</c>

                    00:00:02.389 --> 00:00:02.399 align:start position:0%
                    hello and welcome
                    \s

                    00:00:02.399 --> 00:00:04.710 align:start position:0%
                    hello and welcome
                    to<00:00:02.560><c> the</c><00:00:02.800><c> show</c>

                    00:00:04.710 --> 00:00:04.720 align:start position:0%
                    to the show
                    \s
                    """)).containsExactly("160||hello and welcome to the show");
        }

        @Test
        void coloursAreNoReasonToRepeat() {
            assertThat(turns("""
                    WEBVTT

                    00:00:00.160 --> 00:00:02.389 align:start position:0%
                    so<c.colorE5E5E5><00:00:00.480><c> it</c></c><c.colorCCCCCC><00:00:00.640><c> was</c></c>

                    00:00:02.389 --> 00:00:02.399 align:start position:0%
                    so<c.colorE5E5E5> it</c><c.colorCCCCCC> was
                     </c>

                    00:00:02.399 --> 00:00:04.710 align:start position:0%
                    so<c.colorE5E5E5> it</c><c.colorCCCCCC> was</c>
                    late<00:00:02.560><c> then</c>
                    """)).containsExactly("160||so it was late then");
        }

        @Test
        void captionsThatWereMadeSrtStillRoll() {
            assertThat(turns("""
                    1
                    00:00:00,160 --> 00:00:02,389
                    hello and welcome

                    2
                    00:00:02,389 --> 00:00:02,399
                    hello and welcome

                    3
                    00:00:02,399 --> 00:00:04,710
                    hello and welcome
                    to the show

                    4
                    00:00:04,710 --> 00:00:06,710
                    to the show
                    of today
                    """)).containsExactly("160||hello and welcome to the show of today");
        }

        @Test
        void arrowsMayChangeTheVoiceInsideACaption() {
            assertThat(turns("""
                    WEBVTT

                    00:01.000 --> 00:02.000
                    &gt;&gt; Shall we? &gt;&gt; Yes, let

                    00:02.000 --> 00:03.000
                    us.
                    """)).containsExactly("1000||Shall we?", "1000||Yes, let us.");
        }
    }

    @Nested
    class OfTranscribingPrograms {
        @Test
        void noScribeNotesItsSource() {
            assertThat(turns("""
                    WEBVTT Interview 7

                    NOTE
                    Transcribed with noScribe vers. 0.5
                    Audio source: interview.mp3

                    0
                    00:00:01.000 --> 00:00:04.125
                    <v S00>Wie alt sind Sie?

                    1
                    00:00:04.250 --> 00:00:06.000
                    <v S01>Neunzig. //Ja.//
                    """)).containsExactly("1000|S00|Wie alt sind Sie?", "4250|S01|Neunzig. //Ja.//");
        }

        @Test
        void whisperXSetsVoicesInBrackets() {
            assertThat(turns("""
                    1
                    00:00:00,031 --> 00:00:02,000
                    [SPEAKER_00]: Wie alt

                    2
                    00:00:02,000 --> 00:00:03,000
                    [SPEAKER_00]: sind Sie?

                    3
                    00:00:03,500 --> 00:00:04,000
                    [SPEAKER_01]: [lacht] Neunzig.
                    """)).containsExactly("31|SPEAKER_00|Wie alt sind Sie?", "3500|SPEAKER_01|[lacht] Neunzig.");
        }

        @Test
        void otterNamesWhoeverBegins() {
            assertThat(turns("""
                    1
                    00:00:00,720 --> 00:00:03,000
                    Speaker 1: Shall we begin with

                    2
                    00:00:03,000 --> 00:00:05,000
                    the first one?

                    3
                    00:00:05,370 --> 00:00:06,000
                    Ana Reis: Note: it is late.
                    """)).containsExactly("720|Speaker 1|Shall we begin with the first one?", "5370|Ana Reis|Note: it is late.");
        }

        @Test
        void streamsMapTheirTimes() {
            assertThat(turns(
                    "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:00:01.000 --> 00:00:02.000 line:90%\nHello.\n"))
                    .containsExactly("1000||Hello.");
        }
    }

    @Test
    void notesOfOralHistoriesTellOfTheInterview() {
        var text = """
                WEBVTT

                NOTE
                TITLE: Interview with Ana Reis, May 7, 2019
                INTERVIEWER: Tom Bell
                INTERVIEWEE: Ana Reis

                NOTE TRANSCRIPTION BEGIN

                00:00:01.000 --> 00:00:04.000
                <v.loud Tom Bell>Where were you born?</v>

                NOTE a pause

                00:00:05.500 --> 00:00:06.000
                <v Ana Reis>Here.</v>

                NOTE TRANSCRIPTION END

                NOTE ANNOTATIONS BEGIN
                Annotation: 1-A note on the house.
                NOTE ANNOTATIONS END
                """;
        assertThat(turns(text)).containsExactly("1000|Tom Bell|Where were you born?", "5500|Ana Reis|Here.");
        assertThat(read(text).attributes()).containsEntry("INTERVIEWEE", "Ana Reis").containsEntry("TITLE",
                "Interview with Ana Reis, May 7, 2019");
    }

    @Nested
    class OfSrt {
        @Test
        void positionsAndStylesAreOnlyForTheScreen() {
            assertThat(turns(
                    "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000  X1:100 X2:200\r\n{\\an8}{\\i1}It <font color=\"#fff\">was</font> <b>late</b>.\r\n"))
                    .containsExactly("1000||It was late.");
        }

        @Test
        void timesMayHaveDotsManyDigitsAndManyHours() {
            assertThat(turns(
                    "1\n00:00:01.000-->00:00:02.000\nAna: One.\n\n2\n26:00:01,5 --> 26:00:02,000000\nTom: Two.\n\n3\n-1:00:00,000 --> 00:00:02,000\nAna: Three.\n"))
                    .containsExactly("1000|Ana|One.", "93601500|Tom|Two.", "0|Ana|Three.");
        }

        @Test
        void dashesChangeTheVoiceWhereTwoShareACaption() {
            assertThat(turns("""
                    1
                    00:00:01,000 --> 00:00:02,000
                    - Shall we?
                    - Yes, let

                    2
                    00:00:02,000 --> 00:00:03,000
                    us begin - now.

                    3
                    00:00:03,000 --> 00:00:04,000
                    - Good.
                    """)).containsExactly("1000||Shall we?", "1000||Yes, let us begin - now.", "3000||Good.");
        }

        @Test
        void aBlankLineInsideACaptionLosesNoTalk() {
            assertThat(turns(
                    "1\n00:00:01,000 --> 00:00:02,000\nAna: One.\n\nNOTE that two\n00:00:03,000 --> 00:00:04,000\nTom: Three.\n"))
                    .containsExactly("1000|Ana|One.\nNOTE that two", "3000|Tom|Three.");
        }
    }
}
