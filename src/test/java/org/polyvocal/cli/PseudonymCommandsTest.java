package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.store.Excavation;

class PseudonymCommandsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void aStudy() {
        console = new Console(folder);
        console.ask("new", "--codebook", "core");
        console.write("in/Tobias.txt",
                "Q: Who is Quetzalmann?\n\nTOBIAS: I am Tobias Quetzalmann, and Quetzalmann’s son. Tomorrow.\n");
        console.ask("import", console.file("in"));
        console.write("names.csv", "name,replacement,variants\nTobias Quetzalmann,Ben Hart,Tobias|Quetzalmann\n,Eve,\n");
    }

    @Test
    void namesAreReplacedRowByRowAndUndoneAsOne() {
        var before = console.ask("text", "Tobias").data();
        var answer = console.type("pseudonymise", console.file("names.csv"), "--format", "csv");
        assertThat(answer.end()).isEqualTo(1);
        assertThat(answer.header()).isEqualTo("row,status,message");
        assertThat(answer.column("status")).containsExactly("ok", "failed");
        assertThat(answer.column("message").getFirst()).contains("7 times");
        assertThat(console.ask("text", "Ben").data())
                .isEqualTo("Q: Who is Hart?\n\nBEN: I am Ben Hart, and Hart’s son. Tomorrow.\n");
        assertThat(console.ask("search", "Quetzalmann").rows()).isEmpty();
        assertThat(console.ask("check").column("status")).containsOnly("ok");
        console.ask("undo");
        assertThat(console.ask("text", "Tobias").data()).isEqualTo(before);
        assertThat(console.ask("pseudonyms").rows()).isEmpty();
    }

    @Test
    void wordsThatMayBeNamesAreListed() {
        var answer = console.ask("pseudonyms", "--suggest");
        assertThat(answer.header()).isEqualTo("name,kind,occurrences,documents");
        assertThat(answer.column("name")).contains("TOBIAS", "Quetzalmann").doesNotContain("Tomorrow", "Q");
    }

    @Test
    void namesThatAreLeftDoNotGoOut() {
        var row = console.write("one.csv", "name,replacement\nTobias,Ben\n");
        console.ask("pseudonymise", row);
        assertThat(console.ask("import", console.write("in/late.txt", "Q: And Tobias?\n\nA: Tobias left.\n")).column("message")
                .getFirst()).contains("2 names of the register");
        assertThat(console.ask("pseudonyms").column("occurrences")).containsExactly("2");
        var refused = console.type("text", "late");
        assertThat(refused.end()).isEqualTo(1);
        assertThat(refused.data()).isEmpty();
        assertThat(refused.remarks()).contains("“Tobias” in the text of “late” (2)");
        assertThat(console.ask("text", "late", "--allow-names").data()).contains("Tobias");
        assertThat(console.ask("text", "Ben").data()).contains("Ben");
        var out = console.file("codes.html");
        console.ask("report", "--out", out);
        assertThat(out).exists();
        var codebook = console.file("codebook.csv");
        console.ask("codebook-export", "--out", codebook);
        assertThat(codebook).exists();
    }

    @Test
    void noListLetsNamesOut() {
        console.ask("pseudonymise", console.write("one.csv", "name,replacement\nTobias Quetzal,Ben Hart\nLate,Sam\n"));
        console.ask("import", console.write("in/Late.txt", "Q: And Quetzal?\n\nA: Tobias Quetzal left.\n"));
        var code = console.ask("codebook").column("code").getFirst();
        console.type("code", "--document", "Late", "--start", 20, "--end", 34, "--code", code, "--memo", "Tobias Quetzal?");
        for (var line : List.of("documents", "turns Late", "codings", "search Quetzal", "log", "crosstab --columns documents")) {
            letsNoNamesOut(List.of(line.split(" ")));
        }
        assertThat(console.ask("codebook").rows()).isNotEmpty();
    }

    @Test
    void norDoesAListOfFindingsOrOfASurvey() {
        console.ask("pseudonymise", console.write("one.csv", "name,replacement\nTobias Quetzal,Ben Hart\n"));
        console.ask("survey-import",
                console.write("ties.csv", "source,target,relation\nTobias Quetzal,Sam,trust\nSam,Eve,trust\n"));
        console.ask("finding", "--assertion", "Tobias Quetzal decides.");
        console.write("claims.csv", "from,to,relation,document,start,end\nTobias Quetzal,Sam,trust,Tobias,0,5\n");
        var code = console.ask("codebook").column("code").getFirst();
        for (var words : List.<List<Object>>of(List.of("findings"), List.of("network"),
                List.of("claims", "--file", console.file("claims.csv")),
                List.of("joint", "--code", code, "--relation", "trust", "--measure", "indegree"))) {
            letsNoNamesOut(words);
        }
    }

    private void letsNoNamesOut(List<?> line) {
        var command = line.getFirst().toString();
        var words = line.subList(1, line.size());
        var refused = console.type(command, words.toArray());
        assertThat(refused.end()).as(command).isEqualTo(1);
        assertThat(refused.data()).as(command).isEmpty();
        assertThat(refused.remarks()).as(command).containsAnyOf("“Tobias Quetzal” in the", "“Late” in the");
        var allowed = Stream.concat(words.stream(), Stream.of("--allow-names")).toArray();
        assertThat(console.ask(command, allowed).data()).as(command).containsAnyOf("Quetzal", "Late");
    }

    @Test
    void aNameIsSeenThatASearchCutsInTwo() {
        console.ask("pseudonymise", console.write("one.csv", "name,replacement\nTobias Quetzal,Ben Hart\n"));
        console.ask("import", console.write("in/late.txt", "Q: And Quetzal?\n\nA: Tobias Quetzal left.\n"));
        assertThat(console.type("search", "Quetzal").remarks()).contains("“Tobias Quetzal” in the passages");
        assertThat(console.ask("search", "Quetzal", "--context", 0).rows()).hasSize(2);
    }

    @Test
    void aBackupThatHoldsTheKeySaysSo() {
        assertThat(console.type("backup", "--out", console.file("before.zip")).remarks()).doesNotContain("holds the key");
        console.type("pseudonymise", console.file("names.csv"));
        assertThat(console.type("backup", "--out", console.file("after.zip")).remarks()).contains("holds the key: one name");
    }

    @Test
    void theKeyIsRemovedForGood() throws Exception {
        console.type("pseudonymise", console.file("names.csv"));
        var password = console.write("password", "correct horse\n");
        var key = console.file("out/study.key");
        console.write("out/x", "");
        assertThat(console.type("seal", "--key", key, "--key-password-file", console.write("short", "horse")).end()).isEqualTo(1);
        var answer = console.type("seal", "--key", key, "--key-password-file", password);
        assertThat(answer.end()).isZero();
        assertThat(answer.remarks()).contains("no longer in the project");
        assertThat(console.ask("pseudonyms").rows()).isEmpty();
        assertThat(console.ask("check").column("status")).containsOnly("ok");
        assertThat(console.type("undo").remarks()).contains("cannot be undone");
        assertThat(Excavation.of(folder.resolve("study.mv.db"), folder.resolve("study.backups"), folder.resolve("cache"))
                .holds("Quetzalmann")).isFalse();
        console.ask("import", console.write("in/late.txt", "Q: And Quetzalmann?\n"));
        assertThat(console.ask("text", "late").data()).contains("Quetzalmann");
        assertThat(console.type("text", "late", "--key", key, "--key-password-file", password).end()).isEqualTo(1);
        assertThat(console.type("text", "late", "--key", key).end()).isEqualTo(1);
        assertThat(console.type("seal", "--key", console.file("again.key"), "--key-password-file", password).end()).isEqualTo(1);
        assertThat(console.file("again.key")).doesNotExist();
    }

    @Test
    void theKeyIsNotRemovedWhileNamesStandInTheStudy() {
        console.type("pseudonymise", console.file("names.csv"));
        console.ask("import", console.write("in/late.txt", "Q: And Quetzalmann?\n"));
        var password = console.write("password", "correct horse\n");
        var refused = console.type("seal", "--key", console.file("study.key"), "--key-password-file", password);
        assertThat(refused.end()).isEqualTo(1);
        assertThat(refused.remarks()).contains("“late”", "--allow-names");
        assertThat(console.file("study.key")).doesNotExist();
        assertThat(console.ask("pseudonyms").rows()).hasSize(1);
    }
}
