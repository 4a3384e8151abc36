package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchCommandsTest {
    @TempDir Path folder;
    private Console console;

    @BeforeEach
    void makeTheSample() {
        console = new Console(folder);
        console.ask("sample");
        console.type("search-save", "Trust talk", "trust*");
    }

    @Test
    void aSavedSearchIsAskedAnewEveryTime() {
        var code = console.ask("codebook").column("code").getLast();
        console.type("search-save", "Coded", "code:\"" + code + "\"");
        var before = console.ask("searches");
        assertThat(before.header()).isEqualTo("name,query,hits,documents,note");
        assertThat(before.column("name")).containsExactly("Trust talk", "Coded");
        console.ask("code-hits", "trust", "--code", code, "--extent", "turn");
        assertThat(console.ask("searches").column("hits").getLast()).isNotEqualTo(before.column("hits").getLast());
    }

    @Test
    void standsInOtherQueries() {
        assertThat(console.ask("search", "saved:\"trust talk\"").data()).isEqualTo(console.ask("search", "trust*").data());
        assertThat(console.ask("search", "saved:\"Trust talk\" -role:interviewer").data())
                .isEqualTo(console.ask("search", "trust* -role:interviewer").data());
        assertThat(console.type("search", "saved:Nothing").end()).isEqualTo(1);
    }

    @Test
    void doesNotAskForItself() {
        console.type("search-save", "Round", "head");
        console.type("search-save", "Way round", "saved:Round");
        assertThat(console.type("search-save", "Round", "saved:\"Way round\"").end()).isZero();
        assertThat(console.ask("searches").column("hits")).contains("UNDEFINED");
        assertThat(console.type("search", "saved:Round").remarks()).contains("asks for itself");
    }

    @Test
    void aWrongQueryIsNotSaved() {
        assertThat(console.type("search-save", "Wrong", "(").end()).isEqualTo(1);
        assertThat(console.ask("searches").column("name")).doesNotContain("Wrong");
    }

    @Test
    void isReplacedRemovedAndBroughtBack() {
        console.type("search-save", "TRUST TALK", "head");
        assertThat(console.ask("searches").column("query")).containsExactly("head");
        console.type("searches", "--remove", "Trust talk");
        assertThat(console.ask("searches").rows()).isEmpty();
        console.type("undo");
        assertThat(console.ask("searches").column("query")).containsExactly("head");
    }
}
