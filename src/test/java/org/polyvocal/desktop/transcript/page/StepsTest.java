package org.polyvocal.desktop.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Span;

class StepsTest {
    private static final Script TALK = Script.of("""
            INTERVIEWER: How did it begin?

            HEAD [00:00:16]: Mixed up is right. We’d read a well-known paper, 😀 honestly. Typical me!

            HEAD: And then three.
            """);
    private final Steps steps = new Steps(TALK.page());

    @Test
    void findsTheSentenceAtAnOffset() {
        assertThat(words(steps.sentence(offset("paper")))).isEqualTo("We’d read a well-known paper, 😀 honestly.");
    }

    @Test
    void takesTheNextSentenceFromTheBlankBeforeIt() {
        assertThat(words(steps.sentence(offset(" We’d")))).isEqualTo("We’d read a well-known paper, 😀 honestly.");
    }

    @Test
    void takesTheLastSentenceAtTheEndOfTheTurn() {
        assertThat(words(steps.sentence(TALK.span("begin?").end()))).isEqualTo("Mixed up is right.");
        assertThat(words(steps.sentence(TALK.text().length()))).isEqualTo("And then three.");
    }

    @Test
    void growsASelectionToWholeSentences() {
        assertThat(words(steps.sentences(TALK.span("is right. We’d")))).isEqualTo(
                "Mixed up is right. We’d read a well-known paper, 😀 honestly.");
    }

    @Test
    void growsAWholeSentenceByTheNext() {
        assertThat(words(steps.sentences(TALK.span("Mixed up is right.")))).isEqualTo(
                "Mixed up is right. We’d read a well-known paper, 😀 honestly.");
        assertThat(words(steps.sentences(TALK.span("And then three.")))).isEqualTo("And then three.");
    }

    @Test
    void findsTheTurnFromItsLabel() {
        assertThat(words(steps.turn(offset("HEAD [00") + 2))).startsWith("Mixed up").endsWith("Typical me!");
    }

    @Test
    void goesFromTurnToTurnAndStopsAtTheEnds() {
        assertThat(words(steps.turnFrom(offset("begin"), 2))).isEqualTo("And then three.");
        assertThat(steps.turnFrom(offset("begin"), -1)).isEmpty();
        assertThat(steps.turnFrom(offset("three"), 1)).isEmpty();
    }

    @Test
    void movesTheEndOfAPassageByWords() {
        assertThat(end("up", 1)).isEqualTo("up is");
        assertThat(end("up is right. We’d", -2)).isEqualTo("up is");
        assertThat(end("paper", 1)).isEqualTo("paper, 😀 honestly");
    }

    @Test
    void movesTheStartOfAPassageByWords() {
        assertThat(start("right", -2)).isEqualTo("up is right");
        assertThat(start("up is right", 1)).isEqualTo("is right");
    }

    @Test
    void leavesAtLeastOneWord() {
        assertThat(end("up is", -5)).isEqualTo("up");
        assertThat(start("up is", 5)).isEqualTo("is");
    }

    @Test
    void movesFromTalkToTalkOverLabels() {
        assertThat(end("begin", 1)).isEqualTo("begin?\n\nHEAD [00:00:16]: Mixed");
        assertThat(start("Mixed", -1)).isEqualTo("begin?\n\nHEAD [00:00:16]: Mixed");
    }

    @Test
    void stopsAtTheEndsOfTheText() {
        assertThat(end("three", 3)).isEqualTo("three.");
        assertThat(start("How", -3)).isEqualTo("How");
    }

    @Test
    void drawsAnEndToTheWordUnderTheMouse() {
        var passage = TALK.span("Mixed up");
        assertThat(steps.stretchedTo(passage, Edge.END, offset("ght.")).of(TALK.text())).isEqualTo("Mixed up is right");
        assertThat(steps.stretchedTo(passage, Edge.END, offset("How")).of(TALK.text())).isEqualTo("Mixed");
        assertThat(steps.stretchedTo(TALK.span("right"), Edge.START, offset("ixed")).of(TALK.text()))
                .isEqualTo("Mixed up is right");
    }

    private String end(String passage, int words) {
        return steps.stretched(TALK.span(passage), Edge.END, words).of(TALK.text());
    }

    private String start(String passage, int words) {
        return steps.stretched(TALK.span(passage), Edge.START, words).of(TALK.text());
    }

    private static int offset(String words) {
        return TALK.span(words).start();
    }

    private static String words(Optional<Span> span) {
        return span.map(it -> it.of(TALK.text())).orElse("");
    }
}
