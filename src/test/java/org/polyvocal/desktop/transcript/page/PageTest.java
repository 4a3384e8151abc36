package org.polyvocal.desktop.transcript.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Id;
import org.polyvocal.model.Role;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;

class PageTest {
    private static final Script TALK = Script.of("""
            Interview 01
            Place: the hall

            INTERVIEWER [00:00:05]: How did it begin?

            SIÂN [01:02:03]: Mixed up 😀 is right.

            There were two of us.

            SIÂN: And then three.
            """);
    private final Page page = TALK.page();

    @Test
    void saysInAHeadWhoSpeaksAndWhenAndDoesNotRepeatIt() {
        assertThat(page.words()).isEqualTo("""
                Interview 01
                Place: the hall
                INTERVIEWER\u2002\u200200:00:05
                How did it begin?
                SIÂN\u2002\u200201:02:03
                Mixed up 😀 is right.

                There were two of us.
                SIÂN
                And then three.""");
    }

    @Test
    void tellsTheInterviewersWordsFromOthers() {
        assertThat(page.stretches()).extracting(Stretch::kind).containsExactly(Kind.ASIDE, Kind.HEAD, Kind.QUESTION, Kind.HEAD,
                Kind.TALK, Kind.HEAD, Kind.TALK);
    }

    @Test
    void numbersTurnsWhereTheyOpen() {
        assertThat(page.paragraphs().stream().filter(Paragraph::opening).map(Paragraph::turn)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void keepsTheParagraphsWithinATurnTogether() {
        var ofTheSecond = page.paragraphs().stream().filter(paragraph -> paragraph.turn() == 2).toList();
        assertThat(ofTheSecond).extracting(Paragraph::opening).containsExactly(true, false, false, false);
        assertThat(ofTheSecond).extracting(Paragraph::closing).containsExactly(false, false, false, true);
    }

    @Test
    void findsAPassageAfterAnEmoji() {
        var passage = TALK.span("is right");
        assertThat(page.shown(passage)).singleElement().extracting(place -> place.of(page.words())).isEqualTo("is right");
    }

    @Test
    void neverCutsACharacterInTwo() {
        var high = page.words().indexOf("😀");
        assertThat(page.spoken(new Span(high, high + 1))).map(span -> span.of(TALK.text())).hasValue("😀");
        assertThat(page.spoken(new Span(high + 1, high + 2))).map(span -> span.of(TALK.text())).hasValue("😀");
    }

    @Test
    void readsASelectionAcrossTurnsAsOnePassage() {
        var from = page.words().indexOf("begin?");
        var to = page.words().indexOf(" 😀");
        assertThat(page.spoken(new Span(from, to)).map(span -> span.of(TALK.text())))
                .hasValue("begin?\n\nSIÂN [01:02:03]: Mixed up");
    }

    @Test
    void givesNothingForASelectionOfHeadsAndFrontMatter() {
        assertThat(page.spoken(new Span(0, page.words().indexOf("How") - 1))).isEmpty();
    }

    @Test
    void leavesOutTheHeadThatASelectionEndsIn() {
        var to = page.words().indexOf("SIÂN") + 2;
        assertThat(page.spoken(new Span(page.words().indexOf("begin"), to)).map(span -> span.of(TALK.text()))).hasValue("begin?");
    }

    @Test
    void showsALabelAsThePlaceWhereItsTalkBegins() {
        assertThat(page.toPage(TALK.span("SIÂN [01").start() + 3)).isEqualTo(page.words().indexOf("Mixed"));
    }

    @Test
    void showsNoHeadForATurnOfWhichNothingIsKnown() {
        var text = "First paragraph.\n\nSecond paragraph.";
        var turns = List.of(turn(0, 16), turn(18, 35));
        var plain = Page.of(Script.document(text, List.of(), turns), text);
        assertThat(plain.words()).isEqualTo("First paragraph.\nSecond paragraph.");
        assertThat(plain.paragraphs()).extracting(Paragraph::opening).containsExactly(true, true);
    }

    @Test
    void isEmptyForAnEmptyDocument() {
        var empty = Page.of(Script.document(" \n ", List.of(), List.of()), " \n ");
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.toDocument(0)).isZero();
        assertThat(empty.toPage(2)).isZero();
        assertThat(empty.spoken(new Span(0, 1))).isEmpty();
    }

    /// Law: what is shown of a text is that text, character by character, and every offset shown comes back.
    @Test
    void mapsEveryCharacterOfTalkThereAndBack() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 200; round++) {
            var script = randomScript(random);
            var page = script.page();
            for (var turn : script.document().turns()) {
                for (var at = turn.talk().start(); at < turn.talk().end(); at++) {
                    if (Character.isWhitespace(script.text().charAt(at))) continue;
                    var position = page.toPage(at);
                    assertThat(page.words().charAt(position)).as("seed %d, offset %d", seed, at)
                            .isEqualTo(script.text().charAt(at));
                    assertThat(page.toDocument(position)).as("seed %d, offset %d", seed, at).isEqualTo(at);
                }
            }
        }
    }

    /// Law: a passage chosen on the page is that passage, whatever lies between its ends.
    @Test
    void givesBackEveryPassageThatBeginsAndEndsInTalk() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 2000; round++) {
            var script = randomScript(random);
            var page = script.page();
            var passage = randomPassage(script, random);
            if (passage.isEmpty()) continue;
            var shown = page.shown(passage.get());
            var chosen = new Span(shown.getFirst().start(), shown.getLast().end());
            assertThat(page.spoken(chosen)).as("seed %d, round %d", seed, round).isEqualTo(passage);
        }
    }

    /// Law: nothing but blanks, labels and time stamps is out of sight.
    @Test
    void showsEverythingBetweenTurns() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 200; round++) {
            var script = randomScript(random);
            var hidden = new StringBuilder(script.text());
            for (var stretch : script.page().stretches()) {
                for (var at = stretch.document(); at < stretch.documentEnd(); at++) hidden.setCharAt(at, ' ');
            }
            for (var turn : script.document().turns()) {
                for (var at = turn.span().start(); at < turn.talk().start(); at++) hidden.setCharAt(at, ' ');
            }
            assertThat(hidden.toString()).as("seed %d", seed).isBlank();
        }
    }

    private static Optional<Span> randomPassage(Script script, RandomGenerator random) {
        var turns = script.document().turns();
        if (turns.isEmpty()) return Optional.empty();
        var first = random.nextInt(turns.size());
        var last = random.nextInt(first, turns.size());
        var from = random.nextInt(turns.get(first).talk().start(), turns.get(first).talk().end());
        var to = random.nextInt(turns.get(last).talk().start(), turns.get(last).talk().end()) + 1;
        if (from >= to || splits(script.text(), from) || splits(script.text(), to)) return Optional.empty();
        var passage = new Span(from, to);
        return passage.trimmed(script.text()).filter(passage::equals);
    }

    private static boolean splits(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /// Front matter, labels, blank lines, blanks at the ends of talk, line breaks in it, characters outside the first plane.
    private static Script randomScript(RandomGenerator random) {
        var speaker = new Speaker(Id.next(), "Zoë", Role.PARTICIPANT);
        var text = new StringBuilder(random.nextBoolean() ? "Front matter\n\n" : "");
        var turns = new ArrayList<Turn>();
        for (var number = random.nextInt(5); number > 0; number--) {
            var start = text.length();
            text.append(random.nextBoolean() ? "ZOË [00:01]: " : "");
            var talk = text.length();
            for (var word = random.nextInt(1, 8); word > 0; word--) {
                text.append(pick(random, "a", "word", "😀", "𝔊oth", " ", "\n", "\n\n", "é")).append(pick(random, " ", "", "\t"));
            }
            if (text.length() == talk) text.append('x');
            var known = random.nextBoolean() ? Optional.of(speaker.id()) : Optional.<Id<Speaker>>empty();
            turns.add(new Turn(known, new Span(start, text.length()), new Span(talk, text.length()), Optional.empty()));
            text.append(pick(random, "\n", "\n\n", "\n(tape stops)\n"));
        }
        return new Script(Script.document(text.toString(), List.of(speaker), turns), text.toString());
    }

    private static String pick(RandomGenerator random, String... from) {
        return from[random.nextInt(from.length)];
    }

    private static Turn turn(int from, int to) {
        return new Turn(Optional.empty(), new Span(from, to), new Span(from, to), Optional.empty());
    }
}
