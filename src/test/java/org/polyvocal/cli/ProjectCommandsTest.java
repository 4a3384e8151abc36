package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.workbench.Projects;

class ProjectCommandsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void sit() {
        console = new Console(folder);
    }

    @Test
    void newMakesAProjectWithTheCodebookThatIsAskedFor() {
        console.ask("new", "--codebook", "core");
        assertThat(folder.resolve("study.mv.db")).exists();
        assertThat(console.ask("codebook").rows()).hasSizeBetween(26, 40);
    }

    @Test
    void newStartsFromAFile() {
        var file = console.write("codes.csv", "code,colour\nCare > Trust,#112233\n");
        console.ask("new", "--codebook", file);
        assertThat(console.ask("codebook").column("code")).containsExactly("Care", "Care > Trust");
    }

    @Test
    void newWithAFileThatIsNotThereLeavesNothingBehind() {
        var answer = console.type("new", "--codebook", console.file("no.csv"));
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.remarks()).contains("no.csv");
        assertThat(folder.resolve("study.mv.db")).doesNotExist();
    }

    @Test
    void newRefusesToOverwrite() throws IOException {
        console.ask("new");
        var before = Files.readAllBytes(folder.resolve("study.mv.db"));
        var answer = console.type("new");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.remarks()).isEqualTo("There is already a project “study” in this folder. Choose another name.\n");
        assertThat(Files.readAllBytes(folder.resolve("study.mv.db"))).isEqualTo(before);
    }

    @Test
    void aProjectThatCannotBeOpenedEndsWithThree() throws IOException {
        assertThat(console.type("documents").end()).isEqualTo(3);
        Files.write(folder.resolve("study.mv.db"), new byte[5000]);
        var damaged = console.type("documents");
        assertThat(damaged.end()).isEqualTo(3);
        assertThat(damaged.data()).isEmpty();
        assertThat(damaged.remarks().lines()).hasSize(1);
    }

    @Test
    void aProjectInUseEndsWithThree() {
        console.ask("new");
        try (var _ = Projects.open(folder.resolve("study"), Optional.empty(), Optional.empty())) {
            var answer = console.type("documents");
            assertThat(answer.end()).isEqualTo(3);
            assertThat(answer.remarks()).contains("is open in another window or program");
        }
    }

    @Test
    void aPasswordIsReadFromAFile() {
        var right = console.write("right", "\uFEFFopen sesame\nnot this\n");
        var wrong = console.write("wrong", "sesame\n");
        console.ask("new", "--password-file", right);
        console.ask("documents", "--password-file", right);
        assertThat(console.type("documents").end()).isEqualTo(3);
        assertThat(console.type("documents", "--password-file", wrong).end()).isEqualTo(3);
        assertThat(console.type("documents", "--password-file", console.write("empty", "")).end()).isEqualTo(1);
        assertThat(console.type("documents", "--password-file", console.file("none")).end()).isEqualTo(1);
    }

    @Test
    void theSampleIsWhole() {
        console.ask("sample");
        var checks = console.ask("check");
        assertThat(checks.header()).isEqualTo("check,status,detail");
        assertThat(checks.column("status")).containsOnly("ok");
        assertThat(checks.column("check")).contains("journal", "index");
    }

    @Test
    void aBackupIsACopyThatCanBeRestored() {
        console.ask("sample");
        console.ask("backup", "--out", console.file("copy.zip"));
        assertThat(console.type("backup", "--out", console.file("copy.zip")).end()).isEqualTo(1);
        var restored = console.file("again");
        assertThat(run("restore", console.file("copy.zip").toString(), "--out", restored.toString())).isZero();
        assertThat(run("check", restored.toString())).isZero();
        assertThat(run("restore", console.file("copy.zip").toString(), "--out", restored.toString())).isEqualTo(1);
        assertThat(run("restore", console.file("nothing").toString(), "--out", console.file("other").toString())).isNotZero();
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void undoAndRedoAreTheCodersOwn() {
        console.ask("sample");
        console.ask("code", "--coder", "Ana", "--document", "01-sian", "--start", 0, "--end", 4, "--code", "Practice");
        console.ask("code", "--coder", "Ben", "--document", "01-sian", "--start", 0, "--end", 4, "--code", "Practice");
        assertThat(console.type("undo", "--coder", "Ana").remarks()).startsWith("Undone: ");
        assertThat(console.ask("codings", "--by", "Ana").rows()).isEmpty();
        assertThat(console.ask("codings", "--by", "Ben").rows()).hasSize(1);
        assertThat(console.type("undo", "--coder", "Ana").end()).isEqualTo(1);
        assertThat(console.type("redo", "--coder", "Ana").remarks()).startsWith("Redone: ");
        assertThat(console.ask("codings", "--by", "Ana").rows()).hasSize(1);
        assertThat(console.type("redo", "--coder", "Nobody yet").end()).isEqualTo(1);
    }

    @Test
    void theLogTellsEveryChangeAndWhoseItWas() {
        console.ask("new", "--codebook", "core");
        console.ask("import", "--coder", "Ana", console.write("a.txt", "ANA: Hello.\n\nBEN: Hello to you.\n"));
        console.ask("undo", "--coder", "Ana");
        var log = console.ask("log");
        assertThat(log.header()).isEqualTo("number,at,coder,change,detail");
        assertThat(log.column("number")).isSorted().first().isEqualTo("1");
        assertThat(log.rows().getLast().getField("coder")).isEqualTo("Ana");
        assertThat(log.rows().getLast().getField("change")).startsWith("undone: ");
    }

    private static int run(String... words) {
        var nowhere = new java.io.PrintWriter(java.io.Writer.nullWriter());
        return Terminal.run(nowhere, nowhere, Arrays.copyOf(words, words.length));
    }
}
