package org.polyvocal.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Roles;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.exchange.turns.Utterance;
import org.polyvocal.model.Role;
import org.polyvocal.model.words.Problem;

class JsonFileTest {
    private static List<Script> readAll(String json) {
        return JsonFile.read(new Original("talk.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Script read(String json) {
        assertThat(readAll(json)).hasSize(1);
        return readAll(json).getFirst();
    }

    private static List<String> turns(String json) {
        var script = read(json);
        return script.utterances().stream().map(turn -> turn.time().map(Duration::toMillis).map(String::valueOf).orElse("-") + "|"
                + turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    private static String refusal(String json) {
        try {
            read(json);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.json").doesNotContain("secret");
            return problem.key();
        }
    }

    @Nested
    class Of {
        @Test
        void whisperIsPartedAtSilences() {
            assertThat(turns("""
                    {"text": " It was late. Then it rained.", "segments": [
                      {"id": 0, "seek": 0, "start": 0.0, "end": 2.5, "text": " It was", "tokens": [50364, 1], "temperature": 0.0},
                      {"id": 1, "seek": 0, "start": 2.5, "end": 3.25, "text": " late.", "tokens": [50364], "words":
                        [{"word": " late.", "start": 2.5, "end": 3.25, "probability": 0.9}]},
                      {"id": 2, "seek": 0, "start": 6.125, "end": 9, "text": " Then it rained.", "tokens": []}],
                     "language": "en"}
                    """)).containsExactly("0||It was late.", "6125||Then it rained.");
        }

        @Test
        void aTrainAndWhisperXHaveSpeakers() {
            assertThat(turns("""
                    {"segments": [
                      {"start": 0.031, "end": 1.5, "text": " Wie alt", "speaker": "SPEAKER_00", "words": [{"word": "Wie"}]},
                      {"start": 1.5, "end": 2.5, "text": " sind Sie?", "speaker": "SPEAKER_00"},
                      {"start": 4.0, "end": 5.5, "text": " Neunzig.", "speaker": "SPEAKER_01"},
                      {"start": 5.5, "end": 6.0, "text": " Ja."},
                      {"start": 6.0, "end": 6.5, "text": " Und?", "speaker": "SPEAKER_00"}],
                     "word_segments": [{"word": "Wie", "start": 0.031, "end": 0.2, "speaker": "SPEAKER_00"}]}
                    """)).containsExactly("31|SPEAKER_00|Wie alt sind Sie?", "4000|SPEAKER_01|Neunzig.", "5500||Ja.",
                    "6000|SPEAKER_00|Und?");
        }

        @Test
        void whisperCppAndTransformersNestTheirTimes() {
            assertThat(turns("""
                    {"transcription": [{"timestamps": {"from": "00:00:01,250", "to": "00:00:03,000"},
                      "offsets": {"from": 1250, "to": 3000}, "text": " Yes."}]}
                    """)).containsExactly("1250||Yes.");
            assertThat(turns("{\"text\": \"Yes.\", \"chunks\": [{\"timestamp\": [1.25, null], \"text\": \" Yes.\"}]}"))
                    .containsExactly("1250||Yes.");
        }

        @Test
        void deepgramHasUtterancesOrParagraphs() {
            assertThat(turns("""
                    {"results": {"channels": [{"alternatives": [{"transcript": "Shall we? Yes.", "confidence": 0.9,
                       "words": [{"word": "shall", "start": 0.1, "end": 0.4, "speaker": 0, "punctuated_word": "Shall"}]}]}],
                     "utterances": [
                       {"start": 0.08, "end": 1.2, "confidence": 0.9, "transcript": "Shall we?", "speaker": 0, "words": []},
                       {"start": 1.5, "end": 2.0, "confidence": 0.9, "transcript": "Yes.", "speaker": 1, "words": []}]}}
                    """)).containsExactly("80|Speaker 0|Shall we?", "1500|Speaker 1|Yes.");
            assertThat(turns("""
                    {"results": {"channels": [{"alternatives": [{"transcript": "Shall we? Yes. Now.", "words": [],
                      "paragraphs": {"transcript": "\\nSpeaker 0: Shall we?", "paragraphs": [
                       {"sentences": [{"text": "Shall we?", "start": 0.08, "end": 1.2}], "speaker": 0, "start": 0.08, "end": 1.2},
                       {"sentences": [{"text": "Yes.", "start": 1.5, "end": 2}, {"text": "Now.", "start": 2, "end": 3}],
                        "speaker": 1, "start": 1.5, "end": 3}]}}]}]}}
                    """)).containsExactly("80|Speaker 0|Shall we?", "1500|Speaker 1|Yes. Now.");
        }

        @Test
        void assemblyAiCountsMilliseconds() {
            assertThat(turns("""
                    {"text": "Shall we? Yes.", "words": [{"text": "Shall", "start": 250, "end": 650, "speaker": "A"}],
                     "utterances": [{"speaker": "A", "text": "Shall we?", "start": 250, "end": 1650, "words": []},
                       {"speaker": "B", "text": "Yes.", "start": 2000, "end": 2400, "words": []}]}
                    """)).containsExactly("250|A|Shall we?", "2000|B|Yes.");
        }

        @Test
        void podcastsAreCutWordByWord() {
            assertThat(turns("""
                    {"version": "1.0.0", "segments": [
                      {"speaker": "Ana", "startTime": 0.5, "endTime": 0.75, "body": "I"},
                      {"speaker": "Ana", "startTime": 1, "endTime": 1.25, "body": "am"},
                      {"speaker": "Tom", "startTime": 2, "endTime": 2.25, "body": "late."}]}
                    """)).containsExactly("500|Ana|I am", "2000|Tom|late.");
        }

        @Test
        void azureCountsTicksAndAmazonWritesTimesAsText() {
            assertThat(
                    turns("""
                            {"recognizedPhrases": [{"speaker": 1, "offset": "PT0.5S", "offsetInTicks": 5000000.0, "durationInTicks": 21000000.0,
                              "nBest": [{"confidence": 0.8, "lexical": "shall we", "display": "Shall we?"},
                                        {"confidence": 0.1, "display": "Shell we?"}]}]}
                            """))
                    .containsExactly("500|Speaker 1|Shall we?");
            assertThat(turns("""
                    {"results": {"transcripts": [{"transcript": "Shall we?"}], "items": [],
                      "audio_segments": [{"id": 0, "transcript": "Shall we?", "start_time": "0.009", "end_time": "1.5",
                        "speaker_label": "spk_0", "items": [0, 1]}]}}
                    """)).containsExactly("9|spk_0|Shall we?");
        }

        @Test
        void revWritesMonologuesAndNamesApart() {
            assertThat(turns("""
                    {"speakers": [{"id": 0, "name": "Ana Reis"}, {"id": 1, "name": ""}],
                     "monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Shall", "ts": 0.5, "end_ts": 0.9},
                       {"type": "punct", "value": " "}, {"type": "text", "value": "we", "ts": 1.0, "end_ts": 1.2},
                       {"type": "punct", "value": "?"}]},
                      {"speaker": 1, "elements": [{"type": "text", "value": "Yes", "ts": 2.5, "end_ts": 2.9}]}]}
                    """)).containsExactly("500|Ana Reis|Shall we?", "2500|Speaker 1|Yes");
        }

        @Test
        void othersHaveNothingButWords() {
            assertThat(turns("""
                    {"words": [{"text": "Shall", "start": 0.1, "end": 0.3, "type": "word", "speaker_id": "speaker_0"},
                      {"text": " ", "start": 0.3, "end": 0.4, "type": "spacing", "speaker_id": "speaker_0"},
                      {"text": "we?", "start": 0.4, "end": 0.6, "type": "word", "speaker_id": "speaker_0"},
                      {"text": "Yes", "start": 1.4, "end": 1.6, "type": "word", "speaker_id": "speaker_1"},
                      {"text": ".", "start": 1.6, "end": 1.6, "type": "punctuation", "speaker_id": "speaker_1"}]}
                    """)).containsExactly("100|speaker_0|Shall we?", "1400|speaker_1|Yes.");
        }

        @Test
        void linesOfJsonAreOneTranscript() {
            assertThat(turns("""
                    {"start": 0.5, "end": 1.0, "speaker": {"name": "Ana"}, "text": "Shall we?"}
                    {"start": 1.5, "end": 2.0, "speaker": {"name": "Tom"}, "text": "Yes."}
                    """)).containsExactly("500|Ana|Shall we?", "1500|Tom|Yes.");
        }

        @Test
        void plainTextMayNameItsSpeakers() {
            assertThat(turns("{\"text\": \"Ana: Shall we?\\nTom: Yes.\\nAna: Good.\"}")).containsExactly("-|Ana|Shall we?",
                    "-|Tom|Yes.", "-|Ana|Good.");
        }
    }

    @Test
    void speakersMayBeNamedInTheWords() {
        assertThat(turns("""
                [{"text": "Ana: Shall we?", "start": 1, "duration": 1.5}, {"text": "Tom: Yes,", "start": 3, "duration": 1.5},
                 {"text": "at once.", "start": 4.5, "duration": 1}, {"text": "Ana: Good.", "start": 6, "duration": 1}]
                """)).containsExactly("1000|Ana|Shall we?", "3000|Tom|Yes, at once.", "6000|Ana|Good.");
    }

    @Test
    void lineEndsThatWereEscapedTwiceAreLineEnds() {
        assertThat(turns("{\"segments\": [{\"start\": 1, \"end\": 2, \"text\": \"One.\\\\n\\\\nIt lay in C:\\\\new.\"}]}"))
                .containsExactly("1000||One.\n\nIt lay in C:\\new.");
    }

    @Test
    void severalTranscriptsInOneFileAreSeveral() {
        var scripts = readAll(
                """
                        [{"dialogue_id": "oral 7", "metadata": {"place": "Leeds", "year": 1999}, "title": "", "turns": [
                           {"turn_id": 0, "timestamp": "", "speaker": "Tom Bell", "role": "elicitor", "utterance": "Where?"},
                           {"turn_id": 1, "timestamp": "", "speaker": "Ana Reis", "role": "respondent", "utterance": "Here."},
                           {"turn_id": 2, "timestamp": "", "speaker": "Ana Reis", "role": "respondent", "utterance": "Or there."}]},
                         {"dialogue_id": "oral 9", "turns": [{"timestamp": "00:00:06", "speaker": "Zoë", "utterance": "I was born here."}]}]
                        """);
        assertThat(scripts).extracting(Script::title).containsExactly("oral 7", "oral 9");
        assertThat(scripts.getFirst().utterances()).extracting(Utterance::speaker).containsExactly("Tom Bell", "Ana Reis",
                "Ana Reis");
        assertThat(scripts.getFirst().attributes()).isEqualTo(Map.of("dialogue_id", "oral 7", "place", "Leeds", "year", "1999"));
        assertThat(Roles.of(scripts.getFirst())).isEqualTo(Map.of("tom bell", Role.INTERVIEWER, "ana reis", Role.PARTICIPANT));
        assertThat(scripts.getLast().utterances().getFirst().time()).contains(Duration.ofSeconds(6));
    }

    @Test
    void scriptsWithoutBlanksAreJoinedWithout() {
        assertThat(turns(
                "{\"segments\": [{\"start\": 0, \"end\": 1.5, \"text\": \"那时候\"}, {\"start\": 1.5, \"end\": 3, \"text\": \"很晚。\"}]}"))
                .containsExactly("0||那时候很晚。");
        assertThat(turns(
                "{\"segments\": [{\"start\": 0, \"end\": 1.5, \"text\": \"그때는\"}, {\"start\": 1.5, \"end\": 3, \"text\": \"늦었다.\"}]}"))
                .containsExactly("0||그때는 늦었다.");
    }

    @Test
    void aLongTalkWithoutPausesStillHasParagraphs() {
        var json = new StringBuilder("{\"segments\": [");
        for (var at = 0; at < 100; at++) {
            json.append("{\"start\": %d, \"end\": %d, \"text\": \"It was a long and a windy day, that one.\"},".formatted(at * 3,
                    at * 3 + 3));
        }
        assertThat(turns(json.append("{\"start\": 300, \"end\": 301, \"text\": \"End.\"}]}").toString())).hasSizeBetween(4, 6)
                .allMatch(turn -> turn.length() < 1000);
    }

    @Nested
    class IsRefused {
        @Test
        void whenItIsNoTranscript() {
            assertThat(refusal("{\"name\": \"secret\", \"version\": 1}")).isEqualTo("exchange.jsonUnknown");
            assertThat(refusal("[1, 2, 3]")).isEqualTo("exchange.jsonUnknown");
            assertThat(refusal("{\"segments\": []}")).isEqualTo("exchange.jsonUnknown");
        }

        @Test
        void whenItBreaksOff() {
            assertThat(refusal("{\"segments\": [\n{\"text\": \"sec")).isEqualTo("exchange.jsonDamaged");
            assertThat(refusal("secret")).isEqualTo("exchange.jsonDamaged");
        }

        @Test
        void whenItIsNestedWithoutEnd() {
            assertThat(refusal("[".repeat(5_000_000))).isEqualTo("exchange.jsonDamaged");
            assertThat(refusal("{\"a\":".repeat(5_000_000))).isEqualTo("exchange.jsonDamaged");
        }

        @Test
        void whenItHoldsTooMuch() {
            assertThat(refusal("[" + "1,".repeat(3_000_000) + "1]")).isEqualTo("exchange.jsonLarge");
        }
    }
}
