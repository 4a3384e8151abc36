package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeTheSample() {
        console = new Console(folder);
        console.ask("sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search", "text", "import", "code --document D", "documents too much", "documents --frob",
            "documents --format xml", "search x --limit -1", "search x --limit many", "search x --context -1",
            "cooccurrence --unit chapter", "cooccurrence --measure beauty", "crosstab", "crosstab --columns shoes",
            "crosstab --columns documents --rows speakers", "report --out x.html --kind novel",
            "code --document 01-sian --start 0 --end 4 --code Practice --claim gossip", "frobnicate"})
    void wrongUsageEndsWithTwoAndASentenceAndHowItIsUsed(String words) {
        var typed = words.split(" ");
        var answer = console.type(typed[0], (Object[]) java.util.Arrays.copyOfRange(typed, 1, typed.length));
        assertThat(answer.end()).isEqualTo(2);
        assertThat(answer.data()).isEmpty();
        assertThat(answer.remarks().lines().findFirst().orElseThrow()).endsWith(".").doesNotContain("Exception", "org.polyvocal");
        assertThat(answer.remarks()).contains("\nUsage: polyvocal ").contains("--help’ tells more.");
    }

    @Test
    void withoutACommandItTellsWhichThereAre() {
        assertThat(run("--help").data()).contains("cooccurrence", "codings-import");
        assertThat(run("search", "--help").data()).contains("--context");
        assertThat(run("--version").data()).startsWith("Polyvocal ");
    }

    @Test
    void aBlankCoderIsRefused() {
        assertThat(console.type("undo", "--coder", " ").end()).isEqualTo(2);
    }

    @Test
    void lettersThatTheShellCouldNotPassOnAreNotSearchedFor() {
        var answer = console.type("search", "caf\uFFFD\uFFFD");
        assertThat(answer.end()).isEqualTo(2);
        assertThat(answer.remarks()).contains("UTF-8").hasLineCount(1);
    }

    @Test
    void aPathThatCannotBeIsToldOf() {
        var answer = console.type("import", "a\0b");
        assertThat(answer.end()).isEqualTo(2);
        assertThat(answer.remarks()).doesNotContain("java.");
    }

    @Test
    void theSampleTakesNoPassword() {
        var answer = run("sample", console.file("secret").toString(), "--password-file", console.write("p", "x").toString());
        assertThat(answer.end()).isEqualTo(2);
        assertThat(folder.resolve("secret.mv.db")).doesNotExist();
    }

    @Test
    void aTraceIsThereOnlyForWhoAsks() {
        assertThat(console.type("text", "nowhere").remarks()).doesNotContain("\tat ").hasLineCount(1);
        assertThat(console.type("text", "nowhere", "--verbose").remarks()).contains("\tat org.polyvocal");
    }

    @Test
    void quietSaysNothingOnSuccess() {
        assertThat(console.type("undo", "--coder", "Ana", "--quiet").remarks()).isNotEmpty();
        assertThat(console.type("report", "--out", console.file("r.html"), "--quiet").remarks()).isEmpty();
        assertThat(console.type("report", "--out", console.file("r.html")).remarks()).endsWith("r.html is written.\n");
    }

    @Test
    void jsonIsAnArrayOfObjectsWithTheNamesOfTheColumns() {
        var answer = console.type("documents", "--format", "json");
        assertThat(answer.data()).startsWith("[\n  {\"document\": \"01-sian\", \"format\": \"txt\"").endsWith("\n]\n");
        assertThat(console.type("codings", "--by", "Coder A", "--query", "code:Practice AND code:Trust AND stance:mixed",
                "--format", "json").data()).isEqualTo("[]\n");
    }

    @Test
    void tablesForPeopleHaveOneLineForEachRow() {
        assertThat(console.type("turns", "01-sian").data().lines()).hasSize(73)
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(200));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotCalledDone() {
        var remarks = new StringWriter();
        var full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw new IOException("full");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("full");
            }

            @Override
            public void close() {}
        });
        assertThat(Terminal.run(full, new PrintWriter(remarks), "text", console.project(), "01-sian")).isEqualTo(1);
        assertThat(remarks.toString()).startsWith("The answer could not be written to its end").hasLineCount(1);
    }

    private static Console.Answer run(String... words) {
        var data = new StringWriter();
        var remarks = new StringWriter();
        return new Console.Answer(Terminal.run(new PrintWriter(data), new PrintWriter(remarks), words), data.toString(),
                remarks.toString());
    }
}
