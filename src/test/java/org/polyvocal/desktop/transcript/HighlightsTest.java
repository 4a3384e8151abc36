package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.theme.Palette;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Tints;
import org.polyvocal.desktop.theme.Token;
import org.polyvocal.desktop.transcript.Ink.Voice;
import org.polyvocal.desktop.transcript.page.Page;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Look;
import org.polyvocal.model.Span;

class HighlightsTest {
    private static final Look BLUE = Look.PALETTE.get(0);
    private static final Look PINK = Look.PALETTE.get(3);
    private static final Script SCRIPT = Script.of("""
            INTERVIEWER [00:00:05]: How did it begin?

            HEAD [00:00:16]: Mixed up is right. There were two of us.

            HEAD: Then three.
            """);
    private static final Page PAGE = SCRIPT.page();

    private final ShownCoding outer = coding("Mixed up is right. There", BLUE);
    private final ShownCoding inner = coding("is right", PINK);
    private final Emphasis both = Emphasis.NONE.coded(List.of(outer, inner));

    @Test
    void everyCharacterOfThePageIsPaintedOnce() {
        assertThat(both.in(Shade.LIGHT).over(PAGE, new Span(0, PAGE.words().length())).length()).isEqualTo(PAGE.words().length());
    }

    @Test
    void theShorterCodingIsSeenAndTintsAreNotMixed() {
        assertThat(tint(both, "Mixed")).isEqualTo(Tints.of(BLUE, Shade.LIGHT).rest());
        assertThat(tint(both, "right")).isEqualTo(Tints.of(PINK, Shade.LIGHT).rest());
        assertThat(tint(both, "There")).isEqualTo(Tints.of(BLUE, Shade.LIGHT).rest());
        assertThat(tint(both, "were")).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void theCodingInFocusIsSeenOverShorterOnesAndUnderlined() {
        var focusing = both.focusing(Optional.of(outer.id()));
        assertThat(tint(focusing, "right")).isEqualTo(Tints.of(BLUE, Shade.LIGHT).focus());
        assertThat(ink(focusing, "right").line()).isEqualTo(Tints.of(BLUE, Shade.LIGHT).hue());
        assertThat(ink(both, "right").line()).isEqualTo(Color.TRANSPARENT);
    }

    @Test
    void aHitIsSeenOverTheCodingInFocusWhichKeepsItsLine() {
        var hitting = both.focusing(Optional.of(outer.id())).hitting(List.of(SCRIPT.span("right")));
        assertThat(tint(hitting, "right")).isEqualTo(Palette.of(Shade.LIGHT).colour(Token.HIT));
        assertThat(ink(hitting, "right").line()).isEqualTo(Tints.of(BLUE, Shade.LIGHT).hue());
    }

    @Test
    void everyVoiceHasItsInk() {
        assertThat(ink(both, 0).voice()).isEqualTo(Voice.SPEAKER);
        assertThat(ink(both, PAGE.words().indexOf("00:00:05")).voice()).isEqualTo(Voice.TIME);
        assertThat(ink(both, "begin").voice()).isEqualTo(Voice.QUESTION);
        assertThat(ink(both, "three").voice()).isEqualTo(Voice.TALK);
    }

    @Test
    void tintsFollowTheShade() {
        assertThat(both.in(Shade.DARK).over(PAGE, place("right")).getStyleSpan(0).getStyle().tint())
                .isEqualTo(Tints.of(PINK, Shade.DARK).rest());
    }

    @Test
    void headsBetweenTwoTurnsOfACodingStayPlain() {
        var across = Emphasis.NONE.coded(List.of(coding(SCRIPT.span("two of us.\n\nHEAD: Then"))));
        assertThat(tint(across, "three")).isEqualTo(Color.TRANSPARENT);
        assertThat(tint(across, "Then")).isNotEqualTo(Color.TRANSPARENT);
        assertThat(ink(across, PAGE.words().lastIndexOf("HEAD")).tint()).isEqualTo(Color.TRANSPARENT);
    }

    /// Law: painting only the differences leaves the page as if all of it had been painted.
    @Test
    void theDifferencesAreAllThatNeedBePainted() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var whole = new Span(0, PAGE.words().length());
        var shown = new ArrayList<Ink>();
        var before = Emphasis.NONE.in(Shade.LIGHT);
        paint(shown, before, whole);
        for (var round = 0; round < 300; round++) {
            var now = random(random).in(Shade.LIGHT);
            now.differences(before).stream().flatMap(passage -> PAGE.shown(passage).stream())
                    .forEach(place -> paint(shown, now, place));
            var all = new ArrayList<Ink>();
            paint(all, now, whole);
            assertThat(shown).as("seed %d, round %d", seed, round).isEqualTo(all);
            before = now;
        }
    }

    private static void paint(List<Ink> page, Highlights highlights, Span place) {
        while (page.size() < place.end()) page.add(Ink.plain(Voice.TALK));
        var at = place.start();
        for (var run : highlights.over(PAGE, place)) {
            for (var end = at + run.getLength(); at < end; at++) page.set(at, run.getStyle());
        }
    }

    private static Emphasis random(RandomGenerator random) {
        var codings = new ArrayList<ShownCoding>();
        for (var number = random.nextInt(6); number > 0; number--) codings.add(coding(span(random)));
        var focused = codings.isEmpty() || random.nextBoolean()
                ? Optional.<org.polyvocal.model.Id<org.polyvocal.model.Coding>>empty()
                : Optional.of(codings.getFirst().id());
        return Emphasis.NONE.coded(codings).focusing(focused)
                .hitting(random.nextBoolean() ? List.of(span(random)) : List.of())
                .flashing(random.nextBoolean() ? Optional.of(span(random)) : Optional.empty());
    }

    private static Span span(RandomGenerator random) {
        var start = random.nextInt(SCRIPT.text().length() - 1);
        return new Span(start, random.nextInt(start + 1, SCRIPT.text().length() + 1));
    }

    private static Color tint(Emphasis emphasis, String words) {
        return ink(emphasis, words).tint();
    }

    private static Ink ink(Emphasis emphasis, String words) {
        return ink(emphasis, PAGE.words().indexOf(words));
    }

    private static Ink ink(Emphasis emphasis, int position) {
        return emphasis.in(Shade.LIGHT).over(PAGE, new Span(position, position + 1)).getStyleSpan(0).getStyle();
    }

    private static Span place(String words) {
        return PAGE.shown(SCRIPT.span(words)).getFirst();
    }

    private static ShownCoding coding(String words, Look look) {
        return Codings.of(SCRIPT.span(words), look);
    }

    private static ShownCoding coding(Span span) {
        return Codings.of(span);
    }
}
