package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder as it comes from a transcribing program, an archive and a survey.
class MachineTranscriptsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeAProject() {
        console = new Console(folder);
        console.ask("new", "--codebook", "core");
    }

    @Test
    void aFolderOfAllKindsIsBroughtInAndTheRestIsToldOf() {
        console.write("in/a.json",
                "{\"segments\": [{\"start\": 0.5, \"end\": 1.5, \"speaker\": \"A\", \"text\": \"Shall we?\"}]}");
        console.write("in/b.otr", "{\"text\": \"<p>Ana: Shall we?</p><p>Tom: Yes.</p><p>Ana: Good.</p>\"}");
        console.write("in/c.cha", "@Begin\n*INV:\tshall we ?\n*CHI:\tyes .\n@End\n");
        console.write("in/d.TextGrid",
                "\"ooTextFile\"\n\"TextGrid\"\n0\n9\n<exists>\n1\n\"IntervalTier\"\n\"Ana\"\n0\n9\n1\n0\n9\n\"Yes.\"\n");
        console.write("in/e.csv", "start,speaker,text\n0.5,Ana,Shall we?\n1.25,Tom,Yes.\n");
        console.write("in/f.csv", "id,age\n1,41\n2,52\n");
        console.write("in/g.json", "{\"name\": \"settings\"}");
        console.write("in/h.tsv", "start\tend\ttext\n0\t2500\tIt was\n2500\t3250\tlate.\n");
        var answer = console.type("import", console.file("in"), "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.column("status")).containsExactly("imported", "imported", "imported", "imported", "imported", "failed",
                "failed", "imported");
        assertThat(answer.column("format").subList(0, 5)).containsExactly("json", "otr", "cha", "textgrid", "csv");
        assertThat(answer.column("message").get(5)).contains("f.csv").contains("id, age");
        assertThat(answer.column("message").get(6)).contains("g.json").contains("Whisper");
        assertThat(console.ask("documents").rows()).hasSize(6);
    }

    @Test
    void aSurveyIsADocumentForEachPersonAndOneImport() {
        var answer = console.ask("import", console.write("survey.csv", """
                name,age,What happened?
                Ana,41,It was a long and very windy day for everyone.
                Tom,52,Nothing of the kind ever happened to me.
                """));
        assertThat(answer.column("document")).containsExactly("Ana", "Tom");
        assertThat(answer.column("turns")).containsExactly("2", "2");
        console.ask("undo");
        assertThat(console.ask("documents").rows()).isEmpty();
    }
}
