package org.polyvocal.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.prose.Told;
import org.polyvocal.exchange.turns.Script;

/// The documents that services and programs of transcription hand out, in the form in which each sets them.
class WordTranscriptsTest {
    private final XWPFDocument document = new XWPFDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    /// A line break where there is a slash.
    private WordTranscriptsTest paragraph(String words) {
        var run = document.createParagraph().createRun();
        var lines = words.split("/", -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) run.addBreak(BreakType.TEXT_WRAPPING);
            run.setText(lines[at]);
        }
        return this;
    }

    private WordTranscriptsTest table(String... rows) {
        var table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
        for (var row = 0; row < rows.length; row++) {
            var cells = rows[row].split("\\|", -1);
            for (var at = 0; at < cells.length; at++) fill(table.getRow(row).getCell(at), cells[at]);
        }
        return this;
    }

    private static void fill(XWPFTableCell cell, String words) {
        cell.removeParagraph(0);
        for (var paragraph : words.split("/", -1)) cell.addParagraph().createRun().setText(paragraph);
    }

    private Script script() {
        var bytes = new ByteArrayOutputStream();
        try {
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return WordFile.read(new Original("talk.docx", bytes.toByteArray()));
    }

    private List<String> turns() {
        return Told.timedTurns(script());
    }

    @Test
    void otterSetsNameAndTimeAboveTheWords() {
        assertThat(paragraph("Morning talk").paragraph("Tue, Mar 05, 2024 9:30AM • 12:04").paragraph("SUMMARY KEYWORDS")
                .paragraph("school, teacher, year").paragraph("SPEAKERS").paragraph("Speaker 1, Ana Reis").paragraph("")
                .paragraph("Speaker 1  00:03").paragraph("Shall we start?").paragraph("").paragraph("Ana Reis  00:07")
                .paragraph("Yes, at 10:30 we have to leave.").paragraph("").paragraph("Speaker 1  1:00:12").paragraph("Good.")
                .turns())
                .containsExactly("3|Speaker 1|Shall we start?", "7|Ana Reis|Yes, at 10:30 we have to leave.",
                        "3612|Speaker 1|Good.");
    }

    @Test
    void teamsSetsNameAndTimeAndWordsIntoOneParagraph() {
        assertThat(paragraph("Meeting-20240305_093000-Recording").paragraph("March 5, 2024, 9:30AM").paragraph("12m 4s")
                .paragraph("")
                .paragraph("Reis, Ana started transcription").paragraph("").paragraph("/Reis, Ana   0:03/Shall we start?")
                .paragraph("/Bell, Tom (Guest)   0:07/Yes./Why not?").paragraph("/Reis, Ana   1:00:12/Good.").turns())
                .containsExactly("3|Reis, Ana|Shall we start?", "7|Bell, Tom (Guest)|Yes.\nWhy not?", "3612|Reis, Ana|Good.");
    }

    @Test
    void teamsOnceSetEachCaptionIntoThreeParagraphs() {
        assertThat(paragraph("0:0:0.0 --> 0:0:2.310").paragraph("Ana Reis").paragraph("Shall we").paragraph("")
                .paragraph("0:0:2.500 --> 0:0:4.310").paragraph("Ana Reis").paragraph("start?").paragraph("")
                .paragraph("0:0:5.100 --> 0:0:6.0").paragraph("Tom Bell").paragraph("Yes.").paragraph("")
                .paragraph("0:0:6.200 --> 0:0:8.0").paragraph("Ana Reis").paragraph("Good.").turns())
                .containsExactly("0|Ana Reis|Shall we start?", "5.1|Tom Bell|Yes.", "6.2|Ana Reis|Good.");
    }

    @Test
    void revSetsTheTimeInParenthesesAfterTheName() {
        assertThat(paragraph("Ana Reis (00:01):").paragraph("Shall we start?").paragraph("Tom Bell (00:04):").paragraph("Yes.")
                .paragraph("We can.").paragraph("Ana Reis (01:09):").paragraph("Good.").paragraph("Tom Bell (01:11):")
                .paragraph("[inaudible 00:01:12] yes.").turns())
                .containsExactly("1|Ana Reis|Shall we start?", "4|Tom Bell|Yes.\nWe can.", "69|Ana Reis|Good.",
                        "71|Tom Bell|[inaudible 00:01:12] yes.");
    }

    @Test
    void revOnceSetATable() {
        assertThat(
                table("Ana Reis:|Shall we start?", "Tom Bell:|Yes.", "Ana Reis:|Good./Then tell me.", "Tom Bell:|Well.").turns())
                .containsExactly("|Ana Reis|Shall we start?", "|Tom Bell|Yes.", "|Ana Reis|Good.\nThen tell me.",
                        "|Tom Bell|Well.");
    }

    @Test
    void trintSetsNameTimeAndWordsOnOneLine() {
        assertThat(
                paragraph("Ana Reis [00:00:01] Shall we start?").paragraph("").paragraph("Tom Bell [00:00:04] Yes.").paragraph("")
                        .paragraph("Ana Reis [00:01:09] Good.").turns())
                .containsExactly("1|Ana Reis|Shall we start?", "4|Tom Bell|Yes.", "69|Ana Reis|Good.");
    }

    @Test
    void descriptSetsTheTimeBeforeTheName() {
        assertThat(paragraph("[00:00:01] Ana Reis: Shall we start?").paragraph("").paragraph("[00:00:04] Tom Bell: Yes.")
                .paragraph("")
                .paragraph("And another thing.").paragraph("").paragraph("[00:01:09] Ana Reis: Good.").turns())
                .containsExactly("1|Ana Reis|Shall we start?", "4|Tom Bell|Yes.\n\nAnd another thing.", "69|Ana Reis|Good.");
    }

    @Test
    void sonixSetsTheNameAndTheTimeAboveTheWords() {
        assertThat(paragraph("Ana Reis: [00:00:01] Shall we start?").paragraph("Tom Bell: [00:00:04] Yes. [00:00:34] Of course.")
                .paragraph("Ana Reis: [00:01:09] Good.").turns())
                .containsExactly("1|Ana Reis|Shall we start?", "4|Tom Bell|Yes. [00:00:34] Of course.", "69|Ana Reis|Good.");
    }

    @Test
    void f4SetsTheTimeAtTheEndInTenths() {
        assertThat(paragraph("I: Fangen wir an? #00:00:03-2#").paragraph("B: Ja. #00:00:07-5#").paragraph("I: Gut. #00:01:09-0#")
                .turns())
                .containsExactly("|I|Fangen wir an?", "3.2|B|Ja.", "7.5|I|Gut.");
    }

    @Test
    void f4MaySetTheTimeAtTheBeginning() {
        assertThat(paragraph("#00:00:01-0# I: Fangen wir an?").paragraph("#00:00:03-2# B: Ja.").paragraph("#00:00:07-5# I: Gut.")
                .turns())
                .containsExactly("1|I|Fangen wir an?", "3.2|B|Ja.", "7.5|I|Gut.");
    }

    @Test
    void happyScribeSetsATableWithAHead() {
        assertThat(paragraph("Interview 7").table("Timecode|Speaker|Text", "00:00:01,000|Ana|Shall we start?",
                "00:00:04,250|Tom|Yes.", "00:01:09,000|Ana|Good.").turns())
                .containsExactly("1|Ana|Shall we start?", "4.25|Tom|Yes.", "69|Ana|Good.");
    }

    @Test
    void peopleSetWhatTheyLike() {
        assertThat(paragraph("Interviewer: Ana Reis").paragraph("Date: 5 March 2024")
                .table("Interviewer|Shall we start?|00:00:01",
                        "P03|Yes.|00:00:04", "|I mean: why not?|00:00:09", "Interviewer|Good.|00:01:09",
                        "P03|Note: it rained.|00:01:15")
                .turns())
                .containsExactly("1|Interviewer|Shall we start?", "4|P03|Yes.\nI mean: why not?", "69|Interviewer|Good.",
                        "75|P03|Note: it rained.");
    }
}
