package org.polyvocal.exchange.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.turns.Script;

class TableTalkTest {
    private final Prose prose = new Prose("talk.docx");

    private TableTalkTest table(String... rows) {
        prose.openTable();
        for (var row : rows) {
            prose.openRow();
            for (var cell : row.split("\\|", -1)) {
                prose.openCell();
                for (var line : cell.strip().split("/")) {
                    prose.write(line);
                    prose.endParagraph();
                }
                prose.closeCell();
            }
            prose.closeRow();
        }
        prose.closeTable();
        return this;
    }

    private TableTalkTest paragraph(String words) {
        prose.write(words);
        prose.endParagraph();
        return this;
    }

    private Script script() {
        return prose.script();
    }

    private static final String[] TALK = {"0:01|Ana|Shall we?", "0:04|Tom|Yes, let us begin.", "1:02:03|Ana|And then?"};
    private static final List<String> TURNS = List.of("1|Ana|Shall we?", "4|Tom|Yes, let us begin.", "3723|Ana|And then?");

    @Nested
    class TheColumns {
        @Test
        void areKnownByWhatIsInThem() {
            assertThat(Told.timedTurns(table(TALK).script())).isEqualTo(TURNS);
        }

        @Test
        void areKnownByTheirHeadings() {
            var rows = new ArrayList<>(List.of("Timestamp|Speaker|Transcript"));
            rows.addAll(List.of(TALK));
            assertThat(Told.timedTurns(table(rows.toArray(String[]::new)).script())).isEqualTo(TURNS);
        }

        @Test
        void mayStandInAnyOrder() {
            assertThat(
                    Told.timedTurns(table("Wortlaut|Sprecher:in|Zeit", "Fangen wir an?|Ana|[00:01]", "Ja.|Tom|[00:04]").script()))
                    .containsExactly("1|Ana|Fangen wir an?", "4|Tom|Ja.");
            assertThat(Told.timedTurns(new TableTalkTest()
                    .table("Shall we begin now?|0:01|Ana", "Yes, let us begin.|0:04|Tom", "And then, what?|0:09|Ana").script()))
                    .containsExactly("1|Ana|Shall we begin now?", "4|Tom|Yes, let us begin.", "9|Ana|And then, what?");
        }

        @Test
        void mayHoldNameAndTimeTogether() {
            assertThat(Told.timedTurns(
                    table("Speaker 1/(00:00)|Shall we?", "Speaker 2/(00:07)|Yes.", "Speaker 1/(00:12)|Good.").script()))
                    .containsExactly("0|Speaker 1|Shall we?", "7|Speaker 2|Yes.", "12|Speaker 1|Good.");
        }

        @Test
        void mayBeOnlyNamesAndWords() {
            assertThat(Told.turns(
                    table("Interviewer:|Shall we begin?", "Ana:|Yes.", "Interviewer:|Where was it?", "Ana:|At home.").script()))
                    .containsExactly("Interviewer|Shall we begin?", "Ana|Yes.", "Interviewer|Where was it?", "Ana|At home.");
        }

        @Test
        void mayBeOnlyTimesAndWords() {
            assertThat(Told.timedTurns(table("0:01|Shall we?", "0:04|Yes.").script())).containsExactly("1||Shall we?", "4||Yes.");
            assertThat(Told.timedTurns(new TableTalkTest().table("0:01|ANA: Shall we?", "0:04|TOM: Yes.").script()))
                    .containsExactly("1|ANA|Shall we?", "4|TOM|Yes.");
        }

        @Test
        void beyondThoseAreRemarksButNumbersAreNot() {
            var script = table("No|Speaker|Text|Notes", "1|Ana|Shall we?|smiles", "2|Tom|Yes.|").script();
            assertThat(Told.turns(script)).containsExactly("Ana|Shall we?", "Tom|Yes.");
            assertThat(Told.remarks(script)).containsExactly("Shall we?||Notes: smiles");
        }

        @Test
        void mayBeNamedInOtherLanguages() {
            assertThat(Told.timedTurns(table("时间|说话人|内容", "00:01|王老师|开始吗？", "00:04|李|好。").script()))
                    .containsExactly("1|王老师|开始吗？", "4|李|好。");
        }
    }

    @Nested
    class ARow {
        @Test
        void thatNamesNobodyGoesOn() {
            assertThat(Told.timedTurns(table("0:01|Ana|One.", "0:03||Two.", "0:05|Tom|Three.", "||Four.").script()))
                    .containsExactly("1|Ana|One.\nTwo.", "5|Tom|Three.\nFour.");
        }

        @Test
        void ofSeveralParagraphsIsOneTurn() {
            assertThat(Told.turns(table("0:01|Ana|One./Two.", "0:05|Tom|Three.").script()))
                    .containsExactly("Ana|One.\nTwo.", "Tom|Three.");
        }

        @Test
        void thatIsAHeadingIsNotSaid() {
            var script = table("0:01|Ana|One.", "Part two||", "0:05|Tom|Three.").script();
            assertThat(Told.turns(script)).containsExactly("Ana|One.", "Tom|Three.");
            assertThat(script.text()).isEqualTo("Ana [00:00:01]: One.\n\nPart two\n\nTom [00:00:05]: Three.\n");
        }

        @Test
        void mayNameNobodyInTheWholeTable() {
            assertThat(Told.timedTurns(table("Time|Speaker|Text", "0:01||One.", "0:05||Two.").script()))
                    .containsExactly("1||One.", "5||Two.");
        }
    }

    @Nested
    class AroundTheTable {
        @Test
        void wordsAreKeptAndSaidByNobody() {
            var script = paragraph("Talk with Ana").paragraph("Interviewer: Tom Bell").table(TALK).paragraph("End.").script();
            assertThat(Told.timedTurns(script)).isEqualTo(TURNS);
            assertThat(script.text()).startsWith("Talk with Ana\nInterviewer: Tom Bell\n\nAna [00:00:01]: Shall we?")
                    .endsWith("\n\nEnd.\n");
        }

        @Test
        void aTableOfFactsIsNoTalk() {
            var script = table("Date|3 May 2024", "Interviewer|Tom", "Place|School").table(TALK).script();
            assertThat(Told.timedTurns(script)).isEqualTo(TURNS);
            assertThat(script.text()).startsWith("Date\t3 May 2024\nInterviewer\tTom\n");
        }

        @Test
        void severalTablesAreOneTalk() {
            assertThat(Told.timedTurns(
                    table("Time|Who|Text", TALK[0]).paragraph("").table("Time|Who|Text", TALK[1]).table(TALK[2]).script()))
                    .isEqualTo(TURNS);
        }
    }

    @Nested
    class IsNoTranscript {
        @Test
        void whatListsPeople() {
            var script = table("Name|Age", "Ana Reis|41", "Tom Bell|39", "Eva Moss|50").script();
            assertThat(script.text()).isEqualTo("Name\tAge\nAna Reis\t41\nTom Bell\t39\nEva Moss\t50");
        }

        @Test
        void whatStandsInsideATalk() {
            assertThat(Told.turns(paragraph("ANA: Look at this.").paragraph("TOM: At what?").paragraph("ANA: The list.")
                    .table("Tea|two cups", "Tea|one cup").paragraph("TOM: I see.").script()))
                    .containsExactly("ANA|Look at this.", "TOM|At what?", "ANA|The list.\nTea\ttwo cups\nTea\tone cup",
                            "TOM|I see.");
        }

        @Test
        void whatOnlyDividesThePage() {
            assertThat(Told.turns(table("Menu/Home|ANA: Shall we?/TOM: Yes./ANA: Good.").script()))
                    .containsExactly("ANA|Shall we?", "TOM|Yes.", "ANA|Good.");
        }
    }

    @Test
    void mergedCellsOnlyCoverOthers() {
        prose.openTable();
        for (var row = 0; row < 3; row++) {
            prose.openRow();
            if (row != 1) cell(row == 0 ? "Ana" : "Tom", 1, row == 0 ? 2 : 1);
            cell("words " + row, 1, 1);
            prose.closeRow();
        }
        prose.openRow();
        cell("Ana", 1, 1);
        cell("more", 1, 1);
        prose.closeRow();
        prose.closeTable();
        assertThat(Told.turns(script())).containsExactly("Ana|words 0\nwords 1", "Tom|words 2", "Ana|more");
    }

    private void cell(String words, int columns, int rows) {
        prose.openCell();
        prose.stretch(columns, rows);
        prose.write(words);
        prose.closeCell();
    }

    @Nested
    class RowsOfOneSpeaker {
        @Test
        void areOneTurnWhereAMachineCutThem() {
            var script = table("0:01|Ana|Where did", "0:02|Ana|you begin?", "0:04|Tom|In a town", "0:05|Tom|by the sea,",
                    "0:06|Tom|with nothing.", "0:08|Ana|And then?").script();
            assertThat(Told.timedTurns(script)).containsExactly("1|Ana|Where did you begin?",
                    "4|Tom|In a town by the sea, with nothing.", "8|Ana|And then?");
        }

        @Test
        void areTurnsWhereEachIsWhole() {
            assertThat(Told.timedTurns(table("0:01|Ana|Where?", "0:04|Tom|In a town.", "0:05|Tom|By the sea.",
                    "0:06|Tom|I had nothing.", "0:07|Tom|Nothing at all.", "0:08|Ana|And then?").script())).hasSize(6);
        }
    }
}
