package org.polyvocal.exchange.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;

class PdfFileTest {
    private static final String LONG = "It began in the spring, when the head teacher asked the three of us whether we would each lead"
            + " a group of colleagues through the new curriculum, and none of us knew what that would mean for our own classes.";
    private static final String SHORT = "And whom did you ask about it in the first weeks?";

    private static Script read(Press press) throws IOException {
        return PdfFile.read(new Original("talk.pdf", press.bytes()));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    private static List<String> turns(Press press) throws IOException {
        return turns(read(press));
    }

    /// What is wrong first; whole interviews in a failure help nobody.
    private static String difference(Press press, List<String> key) throws IOException {
        var turns = turns(press);
        for (var at = 0; at < Math.min(turns.size(), key.size()); at++) {
            if (!turns.get(at).equals(key.get(at))) return "turn " + at + " is " + turns.get(at);
        }
        return turns.size() == key.size() ? "" : turns.size() + " turns of " + key.size();
    }

    private static String[] many(int times) {
        var paragraphs = new String[2 * times];
        for (var at = 0; at < times; at++) {
            paragraphs[2 * at] = "Q: " + at + " " + SHORT;
            paragraphs[2 * at + 1] = "A: " + at + " " + (LONG + " ").repeat(1 + at % 3).strip();
        }
        return paragraphs;
    }

    private static List<String> key(String... paragraphs) {
        return List.of(paragraphs).stream().map(turn -> turn.replaceFirst(": ", "|").replace("\u00AD", "")).toList();
    }

    @Nested
    class Paragraphs {
        @Test
        void linesThatOnlyThePaperEndsAreOneParagraph() throws IOException {
            assertThat(read(new Press().print("Q: " + SHORT, "A: " + LONG)).text())
                    .isEqualTo("Q: " + SHORT + "\n\nA: " + LONG + "\n");
        }

        @Test
        void withoutRoomBetweenThemTurnsAreFoundByTheirLabels() throws IOException {
            assertThat(difference(new Press().apart(0).print(many(8)), key(many(8)))).isEmpty();
        }

        @Test
        void aTurnRunsOverThePageBreak() throws IOException {
            assertThat(difference(new Press().print(many(40)), key(many(40)))).isEmpty();
        }

        @Test
        void hangingIndentsAreOneParagraph() throws IOException {
            assertThat(difference(new Press().hanging(36).apart(0).print(many(20)), key(many(20)))).isEmpty();
        }

        @Test
        void aNameOnALineOfItsOwnStaysThere() throws IOException {
            var paragraphs = new String[40];
            for (var at = 0; at < 40; at++)
                paragraphs[at] = at % 2 == 0 ? at % 4 == 0 ? "Interviewer" : "Farida" : at + " " + LONG;
            var script = read(new Press().apart(0).print(paragraphs));
            assertThat(turns(script).size()).isEqualTo(20);
            assertThat(turns(script)).startsWith("Interviewer|1 " + LONG, "Farida|3 " + LONG);
        }

        @Test
        void wordsBeforeAColonThatBeginALineByChanceAreNobodys() throws IOException {
            var talk = "Q: " + SHORT + " What I heard is this. Then They Said: every group decides by itself, and so we did.";
            for (var right = 220; right < 420; right += 5) {
                var printed = new Press().between(72, right).apart(0).print(talk, "A: " + LONG, "Q: " + SHORT, "A: " + LONG);
                assertThat(turns(printed)).as("right margin " + right)
                        .containsExactlyElementsOf(key(talk, "A: " + LONG, "Q: " + SHORT, "A: " + LONG));
            }
        }

        @Test
        void shortLinesStayLines() throws IOException {
            assertThat(turns(new Press().apart(0).print("Ann: Yes.", "Ben: No, I do not think so.", "Ann: Why?", "Ben: Well.")))
                    .containsExactly("Ann|Yes.", "Ben|No, I do not think so.", "Ann|Why?", "Ben|Well.");
        }
    }

    @Nested
    class Hyphenation {
        @Test
        void isUndone() throws IOException {
            var talk = "Q: We talked about the dis\u00ADtri\u00ADbu\u00ADtion of lead\u00ADer\u00ADship and of re\u00ADspon\u00ADsi\u00ADbil\u00ADi\u00ADty among the col\u00ADleagues"
                    + " who or\u00ADga\u00ADnise the col\u00ADlab\u00ADo\u00ADra\u00ADtion be\u00ADtween dif\u00ADfer\u00ADent de\u00ADpart\u00ADments.";
            for (var right = 300; right < 400; right += 10) {
                var printed = new Press().between(72, right).print(talk, "A: Yes, we did.", "Q: Good.", "A: It was.");
                assertThat(turns(printed)).as("right margin " + right).startsWith(key(talk).getFirst());
            }
        }

        @Test
        void leavesTheHyphensOfWordsAlone() throws IOException {
            var talk = "Q: In the self-report, which is long-term, a well-known co-worker of mine wrote about decision-making in"
                    + " non-selective schools, and about self-efficacy, problem-solving and other high-level skills of the day.";
            var words = "A: Long, high, well and known are words, and so are decision, making, problem, solving, level and term.";
            for (var right = 220; right < 400; right += 7) {
                assertThat(turns(new Press().between(72, right).print(talk, words, "Q: Good."))).as("right margin " + right)
                        .startsWith(key(talk).getFirst());
            }
        }

        @Test
        void leavesWhatIsLeftToBeCompleted() throws IOException {
            var talk = "I: Die Vor- und Nachteile der Haus- und Klassenarbeiten, die Haupt- oder Nebenfächer, die Online-Konferenz"
                    + " und das Lehrer-Schüler-Verhältnis waren Thema der Fach- und der Gesamtkonferenz.";
            for (var right = 220; right < 400; right += 7) {
                var press = new Press().between(72, right).print(talk, "B: Das war gut.", "I: Und danach?", "B: Danach auch.");
                assertThat(turns(press)).as("right margin " + right).startsWith(key(talk).getFirst());
            }
        }
    }

    @Nested
    class PageFurniture {
        @Test
        void runningHeadsAndPageNumbersAreDropped() throws IOException {
            var press = new Press().head(_ -> "Interview 3 with a deputy head").head(page -> "Page " + page + " of 9");
            assertThat(difference(press.print(many(30)), key(many(30)))).isEmpty();
        }

        @Test
        void aPageNumberAloneIsDroppedFromASinglePage() throws IOException {
            assertThat(difference(new Press().head(_ -> "Talk").head(page -> "– " + page + " –").print(many(2)), key(many(2))))
                    .isEmpty();
        }

        @Test
        void whatABrowserPrintsAroundASinglePageIsDropped() throws IOException {
            var press = new Press().head(_ -> "11/24/26, 10:06 PM An interview")
                    .head(page -> "https://example.org/interviews/7.html " + page + "/1");
            assertThat(difference(press.print(many(2)), key(many(2)))).isEmpty();
        }

        @Test
        void theNumbersOfLinesAreDropped() throws IOException {
            assertThat(difference(new Press().withNumberedLines().print(many(30)), key(many(30)))).isEmpty();
        }

        @Test
        void whatRunsInAnotherDirectionIsDropped() throws IOException {
            assertThat(difference(new Press().print(many(2)).stamp("CONFIDENTIAL"), key(many(2)))).isEmpty();
        }

        @Test
        void aShortAnswerAtTheTopOfPagesStays() throws IOException {
            var paragraphs = new String[200];
            for (var at = 0; at < 200; at++) paragraphs[at] = at % 2 == 0 ? "Q: And?" : "A: Yes.";
            assertThat(turns(new Press().print(paragraphs))).hasSize(200);
        }
    }

    @Nested
    class Columns {
        @Test
        void areReadOneAfterTheOther() throws IOException {
            assertThat(difference(new Press().inTwoColumns().print(many(30)), key(many(30)))).isEmpty();
        }

        @Test
        void ofShortLinesAreReadOneAfterTheOther() throws IOException {
            var paragraphs = new String[80];
            for (var at = 0; at < 80; at++) paragraphs[at] = at % 2 == 0 ? "Q: And " + at + "?" : "A: Yes, " + at + ".";
            assertThat(difference(new Press().inTwoColumns().print(paragraphs), key(paragraphs))).isEmpty();
        }

        @Test
        void ofNamesAndWordsAreRows() throws IOException {
            assertThat(difference(new Press().hanging(120).print(many(10)), key(many(10)))).isEmpty();
        }
    }

    @Nested
    class FromRightToLeft {
        @Test
        void lettersStandInTheOrderOfReading() throws IOException {
            var hebrew = "ש: איך התחלתם לעבוד יחד בבית הספר, ומי הוביל את השינוי בשנה הראשונה? אני שואלת כי רבים סיפרו לנו על כך בדרכים שונות.";
            var press = new Press().rightToLeft().print(hebrew, "ת: בהתחלה היה קשה.", "ש: ואחר כך?", "ת: אחר כך היה טוב.");
            assertThat(turns(press)).containsExactlyElementsOf(
                    key(hebrew, "ת: בהתחלה היה קשה.", "ש: ואחר כך?", "ת: אחר כך היה טוב."));
        }

        @Test
        void bracketsOpenAndCloseAsTheyAreRead() throws IOException {
            var talk = "ת: בהתחלה היה קשה (וזו רק דעתי), ואז [צוחקת] אמרנו: כל צוות מחליט בעצמו בשנת 2019 (בערך) יחד עם כולם."
                    + " אחר כך (כשנה) עבדנו יחד [הפסקה] עם כל הצוותים, ובשנת 2021 סיימנו (סוף סוף) את הפרויקט כולו.";
            for (var right = 250; right < 450; right += 20) {
                var press = new Press().between(72, right).rightToLeft().print("ש: איך התחלתם?", talk, "ש: ואחר כך?", "ת: כן.");
                assertThat(turns(press)).as("right margin " + right)
                        .containsExactlyElementsOf(key("ש: איך התחלתם?", talk, "ש: ואחר כך?", "ת: כן."));
            }
        }

        @Test
        void pointsBelongToTheLetterBeforeThem() throws IOException {
            var talk = "ת: שָׁלוֹם לְכֻלָּם, וְתוֹדָה.";
            var press = new Press().rightToLeft().print("ש: איך התחלתם?", talk, "ש: ואחר כך?", "ת: כן.");
            assertThat(turns(press)).containsExactlyElementsOf(key("ש: איך התחלתם?", talk, "ש: ואחר כך?", "ת: כן."));
        }
    }
}
