package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void sit() {
        console = new Console(folder);
    }

    private void study() {
        console.write("in/one.txt", "I: Who decides? 😀\nR: We decide together.\n");
        console.ask("new", "--codebook", "empty", "--coder", "Ana");
        console.ask("import", console.file("in"), "--coder", "Ana");
        console.ask("codings-import", console.write("c.csv",
                "document,start,end,code,coder,claim,stance,weight,memo\none,21,28,Power > Sharing,Ana,self_report,positive,40,note\n"),
                "--create-codes");
    }

    private void copy(String to) {
        try {
            Files.copy(folder.resolve("study.mv.db"), folder.resolve(to + ".mv.db"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void exportTellsWhatWasWrittenAndImportProjectMakesANewProjectOfIt() {
        study();
        var losses = console.ask("export", "--out", console.file("out.qdpx"));
        assertThat(losses.header()).isEqualTo("kind,read,written,changed,dropped,detail");
        assertThat(losses.column("kind")).contains("user", "code", "source", "selection", "coding", "note");
        var before = console.ask("codings").data();
        var other = new Console(folder.resolve("other"));
        other.write("x", "");
        assertThat(other.ask("import-project", console.file("out.qdpx")).column("kind")).contains("coding");
        assertThat(other.ask("codings").data()).isEqualTo(before);
        assertThat(other.ask("check").column("status")).containsOnly("ok");
    }

    @Test
    void importProjectBringsAProjectIntoAnotherAndCanBeUndone() {
        study();
        console.ask("export", "--out", console.file("out.qdpx"));
        var other = new Console(folder.resolve("other"));
        other.write("x", "");
        other.ask("new", "--coder", "Eve");
        other.ask("import-project", console.file("out.qdpx"), "--coder", "Eve");
        assertThat(other.ask("codings").rows()).hasSize(1);
        other.ask("import-project", console.file("out.qdpx"), "--coder", "Eve");
        assertThat(other.ask("codings").rows()).hasSize(1);
        other.ask("undo", "--coder", "Eve");
        other.ask("undo", "--coder", "Eve");
        assertThat(other.ask("codings").rows()).isEmpty();
        assertThat(other.ask("documents").rows()).isEmpty();
    }

    @Test
    void aFileThatIsNoProjectLeavesNothingBehind() {
        var answer = console.type("import-project", console.write("not.qdpx", "no zip"));
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.remarks()).contains("not.qdpx");
        assertThat(folder.resolve("study.mv.db")).doesNotExist();
        study();
        assertThat(console.type("export", "--out", console.file("out.xyz")).end()).isEqualTo(1);
    }

    @Test
    void codebooksAndCodingsAreWrittenToo() {
        study();
        assertThat(console.ask("export", "--out", console.file("out.qdc")).column("kind")).containsExactly("code");
        assertThat(console.ask("export", "--out", console.file("out.csv")).column("written")).contains("1");
        console.ask("codebook-export", "--out", console.file("codes.qdc"));
        var other = new Console(folder.resolve("other"));
        other.write("x", "");
        other.ask("new", "--codebook", "empty");
        other.ask("codebook-import", console.file("codes.qdc"));
        assertThat(other.ask("codebook").column("code")).containsExactly("Power", "Power > Sharing");
    }

    @Test
    void copiesAreMergedOnce() {
        study();
        copy("copy");
        var copy = folder.resolve("copy");
        Terminal.run(new java.io.PrintWriter(java.io.Writer.nullWriter()), new java.io.PrintWriter(java.io.Writer.nullWriter()),
                "code",
                copy.toString(), "--document", "one", "--start", "3", "--end", "6", "--code", "Power", "--coder", "Ben");
        console.ask("code", "--document", "one", "--start", "0", "--end", "2", "--code", "Sharing", "--coder", "Ana");
        var preview = console.ask("merge", copy, "--preview");
        assertThat(preview.header()).isEqualTo("kind,same,new,changed,conflict");
        assertThat(preview.rows().stream().filter(row -> row.getField("kind").equals("coding")).findFirst().orElseThrow()
                .getField("new")).isEqualTo("1");
        assertThat(console.ask("codings").rows()).hasSize(2);
        console.ask("merge", copy, "--coder", "Ana");
        var merged = console.ask("codings").data();
        assertThat(console.ask("codings").rows()).hasSize(3);
        assertThat(console.ask("merge", copy, "--coder", "Ana").column("new")).containsOnly("0");
        assertThat(console.ask("codings").data()).isEqualTo(merged);
        assertThat(console.ask("check").column("status")).containsOnly("ok");
        console.ask("undo", "--coder", "Ana");
        assertThat(console.ask("codings").rows()).hasSize(2);
        assertThat(console.type("merge", folder.resolve("study")).end()).isEqualTo(1);
        assertThat(console.type("merge", folder.resolve("nowhere")).end()).isEqualTo(3);
    }

    @Test
    void aProjectIsKnownForItselfThroughALink() throws IOException {
        study();
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("."));
        var answer = console.type("merge", link.resolve("study"));
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.remarks()).contains("with itself");
    }

    @Test
    void onlyTheSideThatHasChangedSomethingIsFollowed() {
        study();
        copy("copy");
        var other = new Console(folder);
        var codes = console.write("codes.csv", "code,definition\nCare,first\n");
        Terminal.run(new java.io.PrintWriter(java.io.Writer.nullWriter()), new java.io.PrintWriter(java.io.Writer.nullWriter()),
                "codebook-import", folder.resolve("copy").toString(), codes.toString());
        assertThat(other.ask("merge", folder.resolve("copy")).rows().stream()
                .filter(row -> row.getField("kind").equals("code")).findFirst().orElseThrow().getField("new")).isEqualTo("1");
    }
}
