package org.polyvocal.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;
import org.polyvocal.model.words.Problem;

class TalkTableTest {
    private static List<Script> read(String csv) {
        return TableFile.csv(new Original("talk.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.time().map(Duration::toMillis).map(String::valueOf).orElse("-") + "|"
                + turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    private static List<String> turns(String csv) {
        var scripts = read(csv);
        assertThat(scripts).hasSize(1);
        return turns(scripts.getFirst());
    }

    private static String refusal(String csv) {
        try {
            read(csv);
            return "";
        } catch (Problem problem) {
            return problem.sentence();
        }
    }

    @Test
    void columnsAreKnownByTheirHeadsInWhateverOrder() {
        assertThat(turns("start,end,speaker,text\n0.031,1.5,Ana,Shall we?\n1.5,2.25,Tom,\"Yes, at \"\"once\"\".\"\n"))
                .containsExactly("31|Ana|Shall we?", "1500|Tom|Yes, at \"once\".");
        assertThat(turns("Utterance;Interlocutor;Time\nShall we?;I;00:00:01.250\nYes.;A;1:02:03\n"))
                .containsExactly("1250|I|Shall we?", "3723000|A|Yes.");
        assertThat(turns("Beginn\tSprecher:in\tÄußerung\n00:01\tAna\tWie alt?\n00:03\tTom\tNeunzig.\n"))
                .containsExactly("1000|Ana|Wie alt?", "3000|Tom|Neunzig.");
        assertThat(turns(
                "Speaker Name,StartTime,EndTime,Transcript\nAna Reis,00:00:01,00:00:02,Shall we?\nTom,00:00:03,00:00:04,Yes.\n"))
                .containsExactly("1000|Ana Reis|Shall we?", "3000|Tom|Yes.");
        assertThat(turns("时间,说话人,内容\n00:01,甲,你好吗？\n00:03,乙,很好。\n")).containsExactly("1000|甲|你好吗？", "3000|乙|很好。");
        assertThat(turns("who|what|text\nAna||Hello.\nTom||Hi.\n")).containsExactly("-|Ana|Hello.", "-|Tom|Hi.");
    }

    @Test
    void everyRowIsATurnBecauseItNamesItsSpeakerAgain() {
        assertThat(turns("speaker,text\nAna,One.\nAna,Two.\nTom,Three.\n")).containsExactly("-|Ana|One.", "-|Ana|Two.",
                "-|Tom|Three.");
    }

    @Test
    void rowsThatAMachineCutAreJoined() {
        assertThat(turns("""
                start,end,speaker,text
                0.0,1.5,SPEAKER_00,When you first
                1.5,2.5,SPEAKER_00,"get started, it is"
                2.5,3.5,SPEAKER_00,hard. And then
                3.5,4.5,SPEAKER_00,it rains.
                5.0,6.0,SPEAKER_01,It does.
                """)).containsExactly("0|SPEAKER_00|When you first get started, it is hard. And then it rains.",
                "5000|SPEAKER_01|It does.");
    }

    @Test
    void aRowWithoutASpeakerGoesOnWithTheOneAbove() {
        assertThat(turns("speaker,text\nAna,One.\n,Two.\nTom,Three.\n")).containsExactly("-|Ana|One. Two.", "-|Tom|Three.");
    }

    @Test
    void speakersThatAreNumbersAreCalledSpeakers() {
        assertThat(turns("speaker,text\n1,One.\n2,Two.\n1,Three.\n")).containsExactly("-|Speaker 1|One.", "-|Speaker 2|Two.",
                "-|Speaker 1|Three.");
    }

    @Nested
    class Times {
        @Test
        void ofWhisperCountMilliseconds() {
            assertThat(turns("start\tend\ttext\n0\t2500\tIt was\n2500\t3250\tlate.\n6125\t9000\tThen it rained.\n"))
                    .containsExactly("0||It was late.", "6125||Then it rained.");
        }

        @Test
        void mayCountMillisecondsAndSayIt() {
            assertThat(turns("start_ms,end_ms,speaker,text\n1250,2750,Ana,Shall we begin?\n3000,3500,Tom,Yes.\n"))
                    .containsExactly("1250|Ana|Shall we begin?", "3000|Tom|Yes.");
        }

        @Test
        void mayBeStretches() {
            assertThat(turns("Time,Speaker,Text\n00:01 - 00:02,Ana,Shall we?\n00:03–00:04,Tom,Yes.\n"))
                    .containsExactly("1000|Ana|Shall we?", "3000|Tom|Yes.");
        }

        @Test
        void ofTheDayAreKnownOfTheInterviewOnly() {
            var script = read("timestamp,speaker,message\n2024-05-03 10:12:33,Ana,Hello.\n2024-05-03 10:12:40,Tom,Hi.\n")
                    .getFirst();
            assertThat(turns(script)).containsExactly("-|Ana|Hello.", "-|Tom|Hi.");
            assertThat(script.attributes()).containsEntry("timestamp", "2024-05-03 10:12:33");
        }
    }

    @Nested
    class WithoutAHeader {
        @Test
        void timesAndRecurringNamesTell() {
            assertThat(turns("00:01,Ana,Shall we?\n00:03,Tom,Yes.\n00:05,Ana,Good.\n")).containsExactly("1000|Ana|Shall we?",
                    "3000|Tom|Yes.", "5000|Ana|Good.");
            assertThat(turns("Ana\tShall we begin?\nTom\tYes.\nAna\tGood.\n")).containsExactly("-|Ana|Shall we begin?",
                    "-|Tom|Yes.",
                    "-|Ana|Good.");
            assertThat(turns("0.5,1.5,Ana,Shall we?\n2.5,3.0,Tom,Yes.\n3.5,4.5,Ana,Good.\n")).containsExactly("500|Ana|Shall we?",
                    "2500|Tom|Yes.", "3500|Ana|Good.");
        }

        @Test
        void aFirstRowInUnknownWordsIsNoTurn() {
            assertThat(turns("Xq,Yq,Zq\n00:01,Ana,Shall we?\n00:03,Tom,Yes.\n00:05,Ana,Good.\n")).containsExactly(
                    "1000|Ana|Shall we?", "3000|Tom|Yes.", "5000|Ana|Good.");
        }
    }

    @Nested
    class OtherColumns {
        private final List<Script> scripts = read("""
                interview,site,no,speaker,text,notes,gesture,tone
                Ana 1,Leeds,1,I,Shall we?,,,flat
                Ana 1,Leeds,2,A,Yes.,she laughs,nods,high
                Ana 1,Leeds,3,I,Good.,,,low
                Tom,York,1,I,And you?,,,flat
                Tom,York,2,B,No.,,,low
                """);

        @Test
        void tellOfSeveralTranscriptsInOneTable() {
            assertThat(scripts).extracting(Script::title).containsExactly("Ana 1", "Tom");
            assertThat(turns(scripts.getLast())).containsExactly("-|I|And you?", "-|B|No.");
            assertThat(read("session,speaker,text\n1,I,One?\n1,A,Two.\n2,I,Three?\n2,A,Four.\n")).extracting(Script::title)
                    .containsExactly("talk 1", "talk 2");
        }

        @Test
        void areAttributesWhereTheyNeverChangeAndRemarksWhereTheyAreNotes() {
            assertThat(scripts.getFirst().attributes()).containsExactlyInAnyOrderEntriesOf(
                    Map.of("interview", "Ana 1", "site", "Leeds", "Columns left out", "tone"));
            var text = scripts.getFirst().text();
            assertThat(scripts.getFirst().remarks()).extracting(remark -> remark.span().of(text) + "|" + remark.text())
                    .containsExactly("Yes.|she laughs", "Yes.|gesture: nods");
        }

        @Test
        void aboveTheHeaderTellOfTheInterview() {
            var script = read("Interview 7,,\nDate:,2024-05-03,\n,,\nTime,Speaker,Text\n00:01,Ana,Shall we?\n00:03,Tom,Yes.\n")
                    .getFirst();
            assertThat(turns(script)).containsExactly("1000|Ana|Shall we?", "3000|Tom|Yes.");
            assertThat(script.attributes()).containsEntry("Date", "2024-05-03");
        }
    }

    @Test
    void spreadsheetsAreReadSheetBySheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var time = workbook.createCellStyle();
            time.setDataFormat(workbook.createDataFormat().getFormat("[h]:mm:ss.000"));
            for (var name : List.of("Ana", "Tom", "Lists")) {
                var sheet = workbook.createSheet(name);
                if (name.equals("Lists")) continue;
                var cells = List.of(List.of("Start", "Speaker", "Text"), List.of("", "I", "Shall we?"),
                        List.of("", name, "Yes."));
                for (var row = 0; row < 3; row++) {
                    for (var column = 0; column < 3; column++) {
                        sheet.createRow(row);
                    }
                    for (var column = 0; column < 3; column++)
                        sheet.getRow(row).createCell(column).setCellValue(cells.get(row).get(column));
                    if (row == 0) continue;
                    sheet.getRow(row).getCell(0).setCellValue(row * 61.25 / 86_400);
                    sheet.getRow(row).getCell(0).setCellStyle(time);
                }
            }
            workbook.write(bytes);
        }
        var scripts = TableFile.xlsx(new Original("study.xlsx", bytes.toByteArray()));
        assertThat(scripts).extracting(Script::title).containsExactly("study Ana", "study Tom");
        assertThat(turns(scripts.getFirst())).containsExactly("61250|I|Shall we?", "122500|Ana|Yes.");
    }

    @Test
    void olderEncodingsAreRead() {
        var bytes = "Zeit;Sprecher;Text\r\n00:01;Zoë;Größer?\r\n00:03;Jörg;Später – ja.\r\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(turns(TableFile.csv(new Original("a.csv", bytes)).getFirst())).containsExactly("1000|Zoë|Größer?",
                "3000|Jörg|Später – ja.");
    }

    @Nested
    class IsRefused {
        @Test
        void whenAColumnIsMissing() {
            assertThat(refusal("start,speaker\n0.5,Ana\n1.5,Tom\n")).contains("talk.csv").contains("start, speaker");
            assertThat(refusal("id,age,school\n1,41,Leeds\n2,52,York\n")).contains("id, age, school")
                    .contains("speaker, start, text");
            assertThat(refusal("speaker,text\n")).contains("no rows");
            assertThat(refusal("speaker,text\nAna,\nTom,\n")).contains("speaker, text");
        }

        @Test
        void whenItIsATableOfSomethingElse() {
            assertThat(refusal("document,start,end,code,coder\na.txt,1,9,Trust,Ana\n")).contains("codings");
            assertThat(refusal("code,definition\nTrust,When somebody says in so many words that they rely on another.\n"))
                    .contains("codes");
        }

        @Test
        void whenItsQuotesDoNotPair() {
            assertThat(refusal("speaker,text\nAna,\"open\nTom,Hi.\n")).contains("quotation marks");
        }
    }
}
