package org.polyvocal.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

class TableTest {
    private static Table table(String text) {
        return Table.of(new Original("t.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(String text) {
        try {
            table(text).require("code");
            return "";
        } catch (Problem problem) {
            assertThat(problem.sentence()).contains("t.csv");
            return problem.key();
        }
    }

    @Test
    void columnsAreFoundWhateverTheirCaseAndBlanks() {
        var row = table("Short Name,do-not_apply WHEN\nTrust,never\n").rows().getFirst();
        assertThat(row.cell("short_name")).isEqualTo("Trust");
        assertThat(row.cell("do_not_apply_when")).isEqualTo("never");
        assertThat(row.cell("absent")).isEmpty();
    }

    @Test
    void theFirstNameThatHasSomethingIsTaken() {
        assertThat(table("code_id,code\n,Trust\n").rows().getFirst().cell("code_id", "code")).isEqualTo("Trust");
    }

    @Test
    void semicolonsAndTabsPartColumnsToo() {
        assertThat(table("code;memo\nTrust;a, b\n").rows().getFirst().cell("memo")).isEqualTo("a, b");
        assertThat(table("code\tmemo\nTrust\ta, b\n").rows().getFirst().cell("memo")).isEqualTo("a, b");
    }

    @Test
    void theSeparatorIsTheOneThatMakesRowsEven() {
        assertThat(table("code;memo, or note\nTrust;a, b, c, d\n\"Voice\";\"e; f\"\n").rows().getLast().cell("code"))
                .isEqualTo("Voice");
        assertThat(table("sep=;\ncode;memo\nTrust;a\n").rows().getFirst().cell("memo")).isEqualTo("a");
    }

    @Test
    void quotedCellsMayHoldLinesAndQuotes() {
        assertThat(table("code,memo\nTrust,\"one\ntwo \"\"three\"\"\"\n").rows().getFirst().cell("memo"))
                .isEqualTo("one\ntwo \"three\"");
    }

    @Test
    void whatASpreadsheetSavesOnWindowsIsRead() {
        var bytes = "code;memo\r\nTrust;größer – später\r\n".getBytes(Charset.forName("windows-1252"));
        assertThat(Table.of(new Original("t.csv", bytes)).rows().getFirst().cell("memo")).isEqualTo("größer – später");
    }

    @Test
    void shortRowsAndLongRowsAreForgiven() {
        var rows = table("code,memo\nTrust\nVoice,a,b\n").rows();
        assertThat(rows).extracting(Row::number).containsExactly(1, 2);
        assertThat(rows.getFirst().cell("memo")).isEmpty();
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(refusal("code,memo\n")).isEqualTo("exchange.noRows");
        assertThat(refusal("code,memo\nTrust,\"open\n")).isEqualTo("exchange.notCsv");
        assertThat(refusal("name,memo\nTrust,a\n")).isEqualTo("exchange.noColumn");
    }

    @Test
    void formulasAreMadeHarmlessOnlyWhereAsked() {
        var row = List.of("=1+1", "@a", "-5", "-a", "+49 30", "+cmd|x", "\tx", "plain");
        assertThat(written(Cells.EXACT, row)).isEqualTo("=1+1,@a,-5,-a,+49 30,+cmd|x,\tx,plain\n");
        assertThat(written(Cells.SAFE_FOR_SPREADSHEETS, row)).isEqualTo("'=1+1,'@a,-5,'-a,'+49 30,'+cmd|x,'\tx,plain\n");
    }

    @Test
    void whatWasGuardedAgainstSpreadsheetsIsReadBackAsItWas() {
        var row = List.of("=1+1", "'=1+1", "''-x", "'tis", "-5", "'-5", "'", "it's");
        var columns = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var out = new StringWriter();
        try (var table = new TableWriter(out, Cells.SAFE_FOR_SPREADSHEETS, columns)) {
            table.row(row);
        }
        var read = Table.of(new Original("t.csv", out.toString().getBytes(StandardCharsets.UTF_8))).rows().getFirst();
        assertThat(columns.stream().map(read::cell)).containsExactlyElementsOf(row);
    }

    private static String written(Cells cells, List<String> row) {
        var out = new StringWriter();
        try (var table = new TableWriter(out, cells, List.of("head"))) {
            table.row(row);
        }
        return out.toString().substring("head\n".length());
    }
}
