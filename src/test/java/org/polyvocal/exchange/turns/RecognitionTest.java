package org.polyvocal.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecognitionTest {
    private static List<String> turns(String text) {
        return Recognition.of(text).utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(text)).toList();
    }

    private static List<Long> seconds(String text) {
        return Recognition.of(text).utterances().stream().map(turn -> turn.time().map(Duration::toSeconds).orElse(-1L)).toList();
    }

    @Nested
    class EachConvention {
        @Test
        void capitalsAndColon() {
            assertThat(turns("MÉABH: How was it?\n\nO’BRIEN: Long.\n\nKELLY-ANN: And wet.\n"))
                    .containsExactly("MÉABH|How was it?", "O’BRIEN|Long.", "KELLY-ANN|And wet.");
        }

        @Test
        void questionAndAnswer() {
            assertThat(turns("Q: Where?\nA: At home.\nQ: When?\nA: In May."))
                    .containsExactly("Q|Where?", "A|At home.", "Q|When?", "A|In May.");
        }

        @Test
        void lettersWithNumbers() {
            assertThat(turns("I: Who was there?\nR1: Me.\nR2: And me.\n")).containsExactly("I|Who was there?", "R1|Me.",
                    "R2|And me.");
        }

        @Test
        void timeAfterTheLabel() {
            var text = "Ana Reis [00:00:06]: Shall we?\n\nTom Bell [01:02:03]: Yes.\n";
            assertThat(turns(text)).containsExactly("Ana Reis|Shall we?", "Tom Bell|Yes.");
            assertThat(seconds(text)).containsExactly(6L, 3723L);
        }

        @Test
        void timeBeforeTheLabel() {
            var text = "[00:06] Ana: Shall we?\n[0:09] Tom: Yes.\n";
            assertThat(turns(text)).containsExactly("Ana|Shall we?", "Tom|Yes.");
            assertThat(seconds(text)).containsExactly(6L, 9L);
        }

        @Test
        void timeAfterTheColon() {
            var text = "I: [00:00:01] Gut, bist du bereit?\n\nB: [00:00:03] Jawoll.\n";
            assertThat(turns(text)).containsExactly("I|Gut, bist du bereit?", "B|Jawoll.");
            assertThat(seconds(text)).containsExactly(1L, 3L);
        }

        @Test
        void timeInParenthesesAndTheWordsBelow() {
            var text = "Speaker 1 (00:12):\nWell then.\n\nSpeaker 2 (00:15):\nYes.\n";
            assertThat(turns(text)).containsExactly("Speaker 1|Well then.", "Speaker 2|Yes.");
            assertThat(seconds(text)).containsExactly(12L, 15L);
        }

        @Test
        void tabs() {
            var text = "[00:00]\tQ\tWhere?\n[00:15]\tA\tAt home.\n[00:19]\tQ\tWhen?\n";
            assertThat(turns(text)).containsExactly("Q|Where?", "A|At home.", "Q|When?");
            assertThat(seconds(text)).containsExactly(0L, 15L, 19L);
        }

        @Test
        void emphasisWithTime() {
            var text = "**I [00:00:00]** Duzen wir uns?\n\n**B:[00:00:05]** Gern.\n\n**I: [00:00:07]** Gut.\n";
            assertThat(turns(text)).containsExactly("I|Duzen wir uns?", "B|Gern.", "I|Gut.");
            assertThat(seconds(text)).containsExactly(0L, 5L, 7L);
        }

        @Test
        void emphasisWithColonInsideOrOutside() {
            assertThat(turns("**Ana:** Shall we?\n\n**Tom**: Yes.\n\n**Ana:** Good.\n"))
                    .containsExactly("Ana|Shall we?", "Tom|Yes.", "Ana|Good.");
        }

        @Test
        void nameAndTimeOnALineOfTheirOwn() {
            var text = "Ana Reis  00:03\nShall we begin?\n\nTom Bell  1:00:10\nYes, let us.\n";
            assertThat(turns(text)).containsExactly("Ana Reis|Shall we begin?", "Tom Bell|Yes, let us.");
            assertThat(seconds(text)).containsExactly(3L, 3610L);
        }

        @Test
        void nameOnALineOfItsOwn() {
            assertThat(turns("Interviewer\nWhere were you?\n\nFarida\nIn the hall.\n\nInterviewer\nAlone?\n\nFarida\nNo.\n"))
                    .containsExactly("Interviewer|Where were you?", "Farida|In the hall.", "Interviewer|Alone?", "Farida|No.");
        }

        @Test
        void stampsThatCloseATurn() {
            var text = "I: Wie geht es? #00:00:04-3#\n\nB: Gut, danke. #00:00:09-0#\n\nI: Schön. #00:00:11-2#\n";
            assertThat(turns(text)).containsExactly("I|Wie geht es?", "B|Gut, danke.", "I|Schön.");
            assertThat(Recognition.of(text).utterances()).extracting(Utterance::time).containsExactly(Optional.empty(),
                    Optional.of(Duration.ofMillis(4300)), Optional.of(Duration.ofSeconds(9)));
        }

        @Test
        void wideColonsOfEastAsia() {
            assertThat(turns("访谈者：您好吗？\n受访者：很好。\n访谈者：谢谢。\n")).containsExactly("访谈者|您好吗？", "受访者|很好。", "访谈者|谢谢。");
        }

        @Test
        void timesAlone() {
            var text = "[00:00:01] So it begins.\n[00:00:05] And goes on.\n";
            assertThat(turns(text)).containsExactly("|So it begins.", "|And goes on.");
            assertThat(seconds(text)).containsExactly(1L, 5L);
        }

        @Test
        void labelsOfSpeechRecognisers() {
            assertThat(turns("SPEAKER_00: Hello there.\nSPEAKER_01: Hello.\n")).containsExactly("SPEAKER_00|Hello there.",
                    "SPEAKER_01|Hello.");
        }
    }

    @Nested
    class WhereATurnEnds {
        @Test
        void laterParagraphsBelongToTheLastSpeaker() {
            assertThat(turns("Q: Where?\n\nA: At home.\n\n It was late.\n\nQ: When?\n"))
                    .containsExactly("Q|Where?", "A|At home.\n\n It was late.", "Q|When?");
        }

        @Test
        void noWhiteSpaceIsPartOfIt() {
            var text = "Q:   Where?  \n\n\nA: Home. \n";
            var first = Recognition.of(text).utterances().getFirst();
            assertThat(first.span().of(text)).isEqualTo("Q:   Where?");
            assertThat(first.talk().of(text)).isEqualTo("Where?");
        }

        @Test
        void aLabelWithoutWordsIsNoTurn() {
            assertThat(turns("Interviewer: And then?\n\nDolan: \n\nInterviewer: Nothing?\n\nDolan: No.\n"))
                    .containsExactly("Interviewer|And then?", "Interviewer|Nothing?", "Dolan|No.");
        }

        @Test
        void headingsAndClosingWordsAreNotTalk() {
            assertThat(
                    turns("I: [00:01] Bereit?\n\nB: [00:02] Ja.\n\n## Zweiter Teil\n\nI: [00:03] Weiter.\n\nEnd of transcript\n"))
                    .containsExactly("I|Bereit?", "B|Ja.", "I|Weiter.");
        }
    }

    @Nested
    class OnTwoLines {
        @Test
        void theTimeMayStandBelowTheName() {
            var text = "Ana Reis\n0:01\nShall we?\n\nTom Bell\n0:04\nYes.\nAnd why not?\n\nAna Reis\n1:02:03\nGood.\n";
            assertThat(turns(text)).containsExactly("Ana Reis|Shall we?", "Tom Bell|Yes.\nAnd why not?", "Ana Reis|Good.");
            assertThat(Recognition.of(text).utterances().getLast().time()).contains(java.time.Duration.ofSeconds(3723));
        }

        @Test
        void theTimeMayStandAboveTheName() {
            assertThat(turns("0:01\nAna Reis\nShall we?\n\n0:04\nTom Bell\nYes.\n\n0:09\nAna Reis\nGood.\n"))
                    .containsExactly("Ana Reis|Shall we?", "Tom Bell|Yes.", "Ana Reis|Good.");
        }
    }

    @Nested
    class WhatIsNoSpeaker {
        @Test
        void theHeadOfTheDocument() {
            var text = """
                    Interview 01 – Siân, head
                    Invented for teaching: no real person
                    Date: Tuesday 4 June 2024
                    Place: Head’s office
                    Interviewer: Ana Ferreira

                    INTERVIEWER [00:00:05]: That’s on now.

                    SIÂN [00:00:16]: Mixed up is right.
                    """;
            assertThat(turns(text)).containsExactly("INTERVIEWER|That’s on now.", "SIÂN|Mixed up is right.");
        }

        @Test
        void theHeadEvenWhereItsLabelsAreThoseOfTheTalk() {
            var text = "Date: 3 May\nInterviewer: Ana\nParticipant: P07\n\nInterviewer: Shall we?\n\nParticipant: Yes.\n";
            assertThat(turns(text)).containsExactly("Interviewer|Shall we?", "Participant|Yes.");
        }

        @Test
        void markdownFrontMatter() {
            assertThat(turns("---\ntitle: Talk\nresponsible:\n  - Ana\n---\n\nI: Bereit?\n\nB: Ja.\n"))
                    .containsExactly("I|Bereit?", "B|Ja.");
        }

        @Test
        void aLegend() {
            var text = "Datum: 10.05.2021\n\nI = Interviewer\nB = Befragte\n\n---\n**I [00:01]** Gut?\n\n**B [00:02]** Ja.\n";
            assertThat(turns(text)).containsExactly("I|Gut?", "B|Ja.");
        }

        @Test
        void keywordsAndListsOfSpeakers() {
            var text = "Morning talk\n\nSUMMARY KEYWORDS\nschool, teacher\n\nSPEAKERS\nAna Reis, Tom Bell\n\nAna Reis  00:03\nShall we?\n\nTom Bell  00:10\nYes.\n";
            assertThat(turns(text)).containsExactly("Ana Reis|Shall we?", "Tom Bell|Yes.");
        }

        @Test
        void urlsTimesAndNotesInsideTalk() {
            var text = """
                    ANA: Read this.
                    https://example.org/page
                    10:30 it was.
                    Note: not on the tape.

                    TOM: I did.
                    Remember: we were late.

                    ANA: Yes.
                    """;
            assertThat(turns(text)).hasSize(3).first().asString().endsWith("Note: not on the tape.");
        }

        @Test
        void aWordThatIsCommonElsewhere() {
            var text = "Anna: I remember it.\n\nBea: So do I.\n\nAnna: And then?\n\nBea: Listen.\nRemember: it rained.\n\nAnna: It did.\n\nBea: It did.\n\nAnna: Yes.\n";
            assertThat(Recognition.of(text).utterances()).extracting(Utterance::speaker).containsOnly("Anna", "Bea");
        }

        @Test
        void aClause() {
            assertThat(turns("What I mean is this: nobody came.\n\nAnd another thing: it rained.\n")).hasSize(2)
                    .allMatch(turn -> turn.startsWith("|"));
        }
    }

    @Nested
    class WhoSpeaksOnlyOnce {
        @Test
        void isBelievedWhenLookingLikeTheOthers() {
            assertThat(turns("WRIGHT: Ready?\n\nLEE: Yes.\n\nWRIGHT: Go on.\n\nLEE: Well.\n\nJOHNSON: May I?\n\nLEE: Do.\n"))
                    .contains("JOHNSON|May I?");
        }

        @Test
        void isBelievedByFullName() {
            assertThat(turns("Ana Reis: Ready?\n\nTom Bell: Yes.\n\nAna Reis: Go on.\n\nTom Bell: Well.\n\nEva Moss: May I?\n"))
                    .contains("Eva Moss|May I?");
        }
    }

    @Nested
    class WithoutSpeakers {
        @Test
        void eachParagraphIsATurn() {
            assertThat(turns("One line\nand its next.\n\nAnother.\n")).containsExactly("|One line\nand its next.", "|Another.");
        }

        @Test
        void eachLineIsATurnWhereThereAreNoBlankLines() {
            assertThat(turns("One.\nTwo.\nThree.")).containsExactly("|One.", "|Two.", "|Three.");
        }
    }

    @Test
    void turnsNeverOverlapAndStandInOrder() {
        var turns = Recognition.of("Q: a\nA: b\n\nmore\nQ: c\n").utterances();
        for (var at = 1; at < turns.size(); at++) {
            assertThat(turns.get(at).span().start()).isGreaterThanOrEqualTo(turns.get(at - 1).span().end());
        }
    }
}
