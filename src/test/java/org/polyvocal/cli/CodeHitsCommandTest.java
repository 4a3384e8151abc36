package org.polyvocal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeHitsCommandTest {
    @TempDir Path folder;
    private Console console;
    private String code;

    @BeforeEach
    void makeTheSample() {
        console = new Console(folder);
        console.ask("sample");
        code = console.ask("codebook").column("code").getLast();
    }

    @Test
    void everyHitIsCodedWhereItStands() {
        var before = console.ask("codings", "--code", code).rows().size();
        var hits = console.ask("search", "trust");
        var answer = console.ask("code-hits", "trust", "--code", code);
        assertThat(answer.header()).isEqualTo("document,turn,start,end,status,text");
        assertThat(answer.column("start")).isEqualTo(hits.column("start"));
        assertThat(answer.column("text")).isEqualTo(hits.column("hit"));
        assertThat(new HashSet<>(answer.column("status"))).containsExactly("coded");
        assertThat(console.ask("codings", "--code", code).rows()).hasSize(before + hits.rows().size());
    }

    @Test
    void isUndoneInOneStep() {
        var before = console.ask("codings").data();
        console.ask("code-hits", "trust", "--code", code, "--extent", "sentence");
        assertThat(console.ask("codings").data()).isNotEqualTo(before);
        console.type("undo");
        assertThat(console.ask("codings").data()).isEqualTo(before);
    }

    @Test
    void aPreviewChangesNothing() {
        var before = console.ask("codings").data();
        assertThat(console.ask("code-hits", "trust", "--code", code, "--preview").column("status")).isNotEmpty()
                .containsOnly("proposed");
        assertThat(console.ask("codings").data()).isEqualTo(before);
    }

    @Test
    void twoHitsInOneTurnCodeItOnceAndNotAgain() {
        var turns = console.ask("code-hits", "the", "--code", code, "--extent", "turn");
        assertThat(turns.rows().stream().map(row -> row.getField("document") + row.getField("start")).toList())
                .doesNotHaveDuplicates();
        assertThat(console.ask("code-hits", "the", "--code", code, "--extent", "turn").column("status")).containsOnly("already");
    }

    @Test
    void sentencesHoldTheHitAndEndLikeSentences() {
        assertThat(console.ask("code-hits", "trust", "--code", code, "--extent", "sentence", "--preview").column("text"))
                .allMatch(text -> text.toLowerCase().contains("trust")).anyMatch(text -> text.endsWith("."));
    }

    @Test
    void anUnknownExtentIsWrongUsage() {
        assertThat(console.type("code-hits", "trust", "--code", code, "--extent", "page").end()).isEqualTo(2);
    }
}
