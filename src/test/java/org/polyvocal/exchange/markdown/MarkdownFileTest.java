package org.polyvocal.exchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.exchange.turns.Script;

class MarkdownFileTest {
    private static Script read(String text) {
        return MarkdownFile.read(new Original("talk.md", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> turns(Script script) {
        return script.utterances().stream().map(turn -> turn.speaker() + "|" + turn.talk().of(script.text())).toList();
    }

    @Test
    void frontMatterBecomesAttributesAndNobodySpeaksInIt() {
        var text = """
                ---
                acronym: n. n. Prof
                title: "Interview: the first" # a comment
                date: 2021-05-10
                duration: 01:08:10
                responsible:
                    - hbu
                    - tza
                keywords: [trust, 'time', "place"]
                tags:
                - a
                - b
                summary: >
                  Said in
                  passing.
                location:
                url: https://example.org/a#b
                history:
                    v1:
                        date: 2021-06-11
                        comment: initially created
                people:
                    - name: Ana
                      role: head
                ---
                **I [00:00:01]** Shall we?

                **B [00:00:03]** Yes: at once.
                """;
        var script = read(text);
        assertThat(script.text()).isEqualTo(text);
        assertThat(turns(script)).containsExactly("I|Shall we?", "B|Yes: at once.");
        assertThat(script.attributes()).isEqualTo(Map.of("acronym", "n. n. Prof", "title", "Interview: the first", "date",
                "2021-05-10", "duration", "01:08:10", "responsible", "hbu, tza", "keywords", "trust, time, place", "tags", "a, b",
                "summary", "Said in passing.", "url", "https://example.org/a#b"));
        assertThat(script.attributes().keySet()).startsWith("acronym", "title", "date");
    }

    @Test
    void whatIsNotQuiteYamlIsStillRead() {
        assertThat(read(
                "---\ntitle: Talk: one\nTeacher\tname: Ana\n\tbad: indent\n: none\nshared: &x {a: 1}\n---\nAna: Hello.\nTom: Hi.\n")
                .attributes()).containsEntry("title", "Talk: one").doesNotContainKeys("bad", "shared");
    }

    @Test
    void aRuleThatOpensATextIsNoFrontMatter() {
        var script = read("---\n\nAna: Shall we?\n\nTom: Yes.\n\nAna: Good.\n");
        assertThat(script.attributes()).isEmpty();
        assertThat(turns(script)).containsExactly("Ana|Shall we?", "Tom|Yes.", "Ana|Good.");
    }

    @Test
    void questionsInBoldAreTheInterviewers() {
        assertThat(turns(read("""
                # A talk

                We met in spring.

                **Where was it?**

                On the **coast**.

                Near the mill.

                **And then?**

                It closed.

                __When did it close?__

                In spring.
                """))).containsExactly("Interviewer|Where was it?", "Interviewee|On the **coast**.\n\nNear the mill.",
                "Interviewer|And then?", "Interviewee|It closed.", "Interviewer|When did it close?", "Interviewee|In spring.");
    }
}
