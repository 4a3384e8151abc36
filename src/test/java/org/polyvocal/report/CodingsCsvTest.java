package org.polyvocal.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingsCsvTest {
    private final Fieldnotes notes = new Fieldnotes();

    @Test
    void holdsARowForEachCodingWithNothingThatASpreadsheetRuns() throws IOException {
        var rows = rows(written());
        assertThat(rows).hasSameSizeAs(Fieldnotes.SAID);
        for (var at = 0; at < rows.size(); at++) {
            var said = Fieldnotes.SAID.get(at);
            assertThat(rows.get(at).getField("text")).isEqualTo(at >= 2 && at <= 5 ? "'" + said : said);
        }
        assertThat(rows.getFirst().getFields()).doesNotContain("=memo <b>").contains("'=memo <b>", "Relations & <power> > Trust",
                "Ana Ferreira", "reported_practice", "mixed", "40", "Ms \"Bell\"", "1", "01 Cedar Park");
    }

    @Test
    void countsCodePoints() throws IOException {
        var last = rows(written()).getLast();
        var before = notes.text.substring(0, notes.text.lastIndexOf('|') + 1);
        assertThat(last.getField("start")).isEqualTo(String.valueOf(before.codePointCount(0, before.length())));
        assertThat(last.getField("end")).isEqualTo(String.valueOf(notes.text.codePointCount(0, notes.text.length())));
    }

    @Test
    void isWrittenToAFileInOnePiece(@TempDir Path folder) throws IOException {
        var file = folder.resolve("codings.csv");
        new CodingsCsv(notes.study, Selection.everything(), notes::text).write(file);
        assertThat(Files.readString(file))
                .startsWith("id,document,start,end,code,coder,created,claim,stance,weight,memo,speaker,turn,text\n");
    }

    private String written() throws IOException {
        var out = new StringWriter();
        new CodingsCsv(notes.study, Selection.everything(), notes::text).write(out);
        return out.toString();
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }
}
