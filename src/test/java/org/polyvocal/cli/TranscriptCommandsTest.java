package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptCommandsTest {
    private static final String TALK = "INTERVIEWER: How are you?\r\n\r\nZOË: Well 😀 enough, “thanks”.\r\n\r\n"
            + "INTERVIEWER: Why?\r\n\r\nZOË: Because, you know, =1+1.";
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeAProject() {
        console = new Console(folder);
        console.ask("new", "--codebook", "core");
    }

    @Test
    void importTellsWhatBecameOfEachFile() throws IOException {
        console.write("in/a, \"b\" – c.txt", TALK);
        console.write("in/empty.txt", "");
        console.write("in/binary.txt", "PK\u0003\u0004\0\0\0\0");
        Files.copy(folder.resolve("in/a, \"b\" – c.txt"), folder.resolve("in/z.txt"));
        var answer = console.type("import", console.file("in"), "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.header()).isEqualTo("file,document,format,characters,words,turns,speakers,status,message");
        assertThat(answer.column("status")).containsExactly("imported", "failed", "failed", "duplicate");
        assertThat(answer.rows().getFirst().getFields().subList(1, 9)).containsExactly("a, \"b\" – c", "txt", "106", "16", "4",
                "2",
                "imported", "NAME: words");
        assertThat(answer.remarks().lines()).hasSize(2).allMatch(line -> line.contains(".txt”"));
        assertThat(console.ask("documents").rows()).hasSize(1);
    }

    @Test
    void oneImportIsUndoneAtOnce() {
        console.ask("import", console.write("a.txt", "ANA: One."), console.write("b.txt", "ANA: Two."));
        console.ask("undo");
        assertThat(console.ask("documents").rows()).isEmpty();
    }

    @Test
    void nothingToImportIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("nothing"));
        assertThat(console.type("import", console.file("nothing")).end()).isEqualTo(1);
        assertThat(console.type("import", console.file("missing.txt")).remarks()).contains("missing.txt");
    }

    @Test
    void documentsTellsWhatThereIs() {
        console.ask("import", console.write("zoë.txt", TALK));
        var answer = console.ask("documents");
        assertThat(answer.header()).isEqualTo("document,format,characters,words,turns,speakers,codings,sha256");
        assertThat(answer.column("document")).containsExactly("zoë");
        assertThat(answer.column("sha256").getFirst()).matches("[0-9a-f]{64}");
    }

    @Test
    void textIsWrittenExactly() {
        console.ask("import", console.write("zoë.txt", TALK));
        var lines = TALK.replace("\r\n", "\n");
        assertThat(console.type("text", "zoë").data()).isEqualTo(lines);
        assertThat(console.type("text", "zoë.txt").data()).isEqualTo(lines);
        assertThat(lines).doesNotEndWith("\n");
    }

    @Test
    void turnsCountCodePoints() {
        console.ask("import", console.write("zoë.txt", TALK));
        var answer = console.ask("turns", "zoë");
        assertThat(answer.header()).isEqualTo("turn,speaker,role,start,end,time,text");
        assertThat(answer.column("speaker")).containsExactly("INTERVIEWER", "ZOË", "INTERVIEWER", "ZOË");
        assertThat(answer.column("role").subList(0, 2)).containsExactly("interviewer", "participant");
        var points = console.type("text", "zoë").data().codePoints().toArray();
        for (var row : answer.rows()) {
            var start = Integer.parseInt(row.getField("start"));
            var said = new String(points, start, Integer.parseInt(row.getField("end")) - start);
            assertThat(said).isEqualTo(row.getField("text"));
        }
    }

    @Test
    void turnsKnowTheirTime() {
        console.ask("import", console.write("t.vtt", "WEBVTT\n\n01:02:03.004 --> 01:02:05.000\n<v Ana>Hello.\n"));
        assertThat(console.ask("turns", "t").column("time")).containsExactly("01:02:03.004");
    }

    @Test
    void aNameThatTwoFilesHaveIsNotGuessed() {
        console.ask("import", console.write("one/talk.txt", "ANA: One."), console.write("two/talk.txt", "ANA: Two."));
        assertThat(console.ask("documents").column("document")).containsExactly("talk", "talk (2)");
        assertThat(console.type("text", "talk (2)").data()).isEqualTo("ANA: Two.");
        assertThat(console.type("text", "talk.txt").end()).isEqualTo(1);
    }

    @Test
    void otherEncodingsBecomeTheSameText() throws IOException {
        Files.write(folder.resolve("w.txt"), TALK.replace("😀", "").getBytes("windows-1252"));
        Files.write(folder.resolve("u.txt"), ("\uFEFF" + TALK).getBytes(StandardCharsets.UTF_16LE));
        console.ask("import", console.file("w.txt"), console.file("u.txt"));
        assertThat(console.type("text", "u").data()).isEqualTo(TALK.replace("\r\n", "\n"));
        assertThat(console.type("text", "w").data()).isEqualTo(TALK.replace("\r\n", "\n").replace("😀", ""));
    }

    @Test
    void documentsOfEveryProgramAreImportedAlike() throws IOException {
        console.write("a.html", "<p><b>ANA:</b> Where?</p><table><tr><td>a<td>b</table><p><b>TOM:</b> Home.</p>");
        console.write("b.rtf",
                "{\\rtf1\\ansi I: Where? #00:00:03-2#\\par B: Caf\\'e9. #00:00:07-5#\\par I: Good. #00:00:09-0#\\par}");
        console.write("c.fodt",
                "<office:document xmlns:office='o' xmlns:text='t'><office:body><office:text><text:p>ANA: Where?</text:p>"
                        + "<text:p>TOM: Home.</text:p></office:text></office:body></office:document>");
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("d.docx"))) {
            var table = word.createTable(2, 3);
            var cells = new String[][]{{"0:01", "Ana", "Where?"}, {"0:04", "Tom", "Home."}};
            for (var row = 0; row < 2; row++)
                for (var at = 0; at < 3; at++) table.getRow(row).getCell(at).setText(cells[row][at]);
            word.write(out);
        }
        var answer = console.ask("import", console.file("a.html"), console.file("b.rtf"), console.file("c.fodt"),
                console.file("d.docx"));
        assertThat(answer.column("format")).containsExactly("html", "rtf", "fodt", "docx");
        assertThat(answer.column("turns")).containsExactly("2", "3", "2", "2");
        assertThat(answer.column("speakers")).containsOnly("2");
        assertThat(console.type("text", "d").data()).isEqualTo("Ana [00:00:01]: Where?\n\nTom [00:00:04]: Home.\n");
    }
}
