package org.polyvocal.exchange.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Told;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class RtfFileTest {
    private static Script read(String rtf) {
        return RtfFile.read(new Original("talk.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// What is in `body`, as Word begins a file.
    private static Script body(String body) {
        return read("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}"
                + "{\\f2\\fcharset128 MS Mincho;}{\\f3\\fnil Plain;}}{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}{\\*\\generator Word;}"
                + "{\\info{\\title Secret}}\\pard\\plain " + body + "}");
    }

    private static String text(String body) {
        return body(body).text();
    }

    private static String refusal(String rtf) {
        try {
            read(rtf);
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("talk.rtf");
            return problem.key();
        }
    }

    @Nested
    class Letters {
        @Test
        void areThoseOfTheFont() {
            assertThat(text("I: caf\\'e9 {\\f1 \\'e8esky} {\\f2 \\'93\\'fa\\'96\\'7b} \\'e9\\par"))
                    .isEqualTo("I: café česky 日本 é");
        }

        @Test
        void areThoseOfTheFileWhereTheFontDoesNotSay() {
            assertThat(read("{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par}").text()).isEqualTo("Привет");
            assertThat(read("{\\rtf1\\mac \\'8e\\par}").text()).isEqualTo("é");
            assertThat(read("{\\rtf1\\ansi\\ansicpg65001 \\'c3\\'a9\\par}").text()).isEqualTo("é");
        }

        @Test
        void inUnicodeReplaceThoseThatStandInForThem() {
            assertThat(text("I: \\u8220\\'93don\\u8217't\\u8221? \\uc2\\u26085\\'93\\'fa\\uc0\\u8211 -\\par"))
                    .isEqualTo("I: “don’t” 日–-");
        }

        @Test
        void afterUnicodeAreKeptWhereNothingStandsIn() {
            assertThat(text("I: {\\u8217}text {\\u8217\\par}B: x\\u8212\\emdash y\\par")).isEqualTo("I: ’text ’\nB: x—y");
        }

        @Test
        void beyondTheBasicPlaneComeAsTwo() {
            assertThat(text("I: \\u-10179?\\u-8704? ok\\par")).isEqualTo("I: 😀 ok");
        }

        @Test
        void thatAreCommandsAreRead() {
            assertThat(text("I:\\tab\\{a\\}\\\\ b\\~c\\_d\\-e\\lquote f\\rquote \\endash  \\emdash  \\bullet\\par"))
                    .isEqualTo("I:\t{a}\\ b\u00A0c\u2011de‘f’– — •");
        }

        @Test
        void inBothFormsAreReadOnce() {
            assertThat(text("I: {\\upr{plain}{\\*\\ud{\\u233?t\\u233?}}}\\par")).isEqualTo("I: été");
        }
    }

    @Nested
    class Paragraphs {
        @Test
        void endWhereTheFileSaysSo() {
            assertThat(text("I: One.\\par\\par B: Two.\\line Three.\\\nI: Four.\\\r\n"))
                    .isEqualTo("I: One.\n\nB: Two.\nThree.\nI: Four.");
        }

        @Test
        void withTimesAtTheirEndsAreTurns() {
            assertThat(Told.timedTurns(body(
                    "{\\b I:} Fangen wir an? #00:00:03-2#\\par {\\b B:} Ja. #00:00:07-5#\\par {\\b I:} Gut. #00:01:09-0#\\par")))
                    .containsExactly("|I|Fangen wir an?", "3.2|B|Ja.", "7.5|I|Gut.");
        }

        @Test
        void withTimesAtTheirBeginningsAreTurns() {
            assertThat(Told.timedTurns(body("#00:00:01-0# I: Fangen wir an?\\par #00:00:03-2# B: Ja.\\par")))
                    .containsExactly("1|I|Fangen wir an?", "3.2|B|Ja.");
        }
    }

    @Nested
    class IsNotShown {
        @Test
        void hiddenAndDeletedText() {
            assertThat(text("I: a{\\v secret}b\\v secret\\v0 c{\\deleted gone}d{\\revised e}{\\v hidden\\par}\\par"))
                    .isEqualTo("I: abcde");
        }

        @Test
        void whatIsBesideTheText() {
            assertThat(text(
                    "{\\header Secret}{\\footerl Secret}{\\*\\unknown{\\b Secret}}I: {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\pict\\wmetafile8 0102}"
                            + "{\\listtext 1.\\tab}{\\xe index}{\\*\\bkmkstart x}{\\object{\\*\\objdata 01}{\\result shown}}.\\par"))
                    .isEqualTo("I: 7shown.");
        }
    }

    @Test
    void notesAndTextBoxesStandBelowTheTalk() {
        var script = body(
                "I: The strike{\\super\\chftn{\\*\\footnote \\pard\\chftn  Of 1984.\\par In Wales.}} began.{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}"
                        + "{\\shptxt Archive\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Archive\\par}}}}\\par B: Yes.\\par");
        assertThat(script.text()).isEqualTo("I: The strike began.\nB: Yes.\n\n---\n[1] Of 1984.\nIn Wales.\nArchive\n");
        assertThat(Told.remarks(script)).containsExactly("strike||Of 1984.\nIn Wales.");
    }

    @Test
    void headingsAreNotSaid() {
        assertThat(Told.turns(body(
                "\\pard I: Where?\\par B: Home.\\par \\pard\\s1\\b Part two\\par \\pard\\s0 I: And?\\par B: Yes.\\par")))
                .containsExactly("I|Where?", "B|Home.", "I|And?", "B|Yes.");
    }

    @Test
    void annotationsAreRemarksOnTheirWords() {
        var script = body(
                "I: I was {\\*\\atrfstart 1}at home{\\*\\atrfend 1}{\\*\\atnid AR}{\\*\\atnauthor Ana}\\chatn{\\*\\annotation{\\*\\atnref 1}"
                        + "{\\*\\atndate 12}\\pard Where?\\par} then{\\*\\atnid T}{\\*\\atnauthor Tom}\\chatn{\\*\\annotation when}.\\par");
        assertThat(script.text()).isEqualTo("I: I was at home then.");
        assertThat(Told.remarks(script)).containsExactly("at home|Ana|Where?", "then|Tom|when");
    }

    @Test
    void tablesAreTranscripts() {
        var row = "\\trowd\\cellx900\\cellx1800\\cellx9000\\pard\\intbl %s\\cell %s\\cell %s\\cell\\pard\\intbl{\\trowd\\cellx900\\row}";
        var script = body("Talk\\par " + row.formatted("00:01", "Ana", "One.\\par Two.") + row.formatted("00:05", "Tom", "Three.")
                + row.formatted("", "", "Four.") + "\\pard The end\\par");
        assertThat(Told.timedTurns(script)).containsExactly("1|Ana|One.\nTwo.", "5|Tom|Three.\nFour.");
        assertThat(script.text()).startsWith("Talk\n\nAna [00:00:01]: One.").endsWith("\n\nThe end\n");
    }

    @Nested
    class IsRefused {
        @Test
        void whenItIsSomethingElse() {
            assertThat(refusal("just words")).isEqualTo("exchange.rtfDamaged");
            assertThat(refusal("PK\3\4")).isEqualTo("exchange.rtfDamaged");
        }

        @Test
        void whenItBreaksOff() {
            assertThat(refusal("{\\rtf1 I: One.\\par B: Tw")).isEqualTo("exchange.rtfDamaged");
            assertThat(refusal("{\\rtf1 I: One.\\'")).isEqualTo("exchange.rtfDamaged");
        }

        @Test
        void whenItAnnouncesMoreThanItHolds() {
            assertThat(refusal("{\\rtf1{\\pict\\bin2000000000 x}I: One.\\par}")).isEqualTo("exchange.rtfDamaged");
        }

        @Test
        void whenItIsNestedWithoutEnd() {
            assertThat(refusal("{\\rtf1 " + "{".repeat(1 << 20) + "}".repeat(1 << 20) + "}")).isEqualTo("exchange.rtfDamaged");
        }

        @Test
        void whenThereAreNoWordsInIt() {
            assertThat(refusal("{\\rtf1 \\par}")).isEqualTo("exchange.blank");
        }
    }

    @Test
    void whatFollowsTheEndIsNoHarm() {
        assertThat(read("{\\rtf1 I: One.\\par}\r\n\0").text()).isEqualTo("I: One.");
    }
}
