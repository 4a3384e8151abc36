package org.polyvocal.desktop.transcript.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Span;

class LanesTest {
    private static final int PARAGRAPH = 1000;

    @Test
    void overlappingCodingsLieBesideOneAnother() {
        assertThat(lanes(new Span(0, 300), new Span(10, 50), new Span(20, 400))).containsExactly(0, 1, 2);
    }

    @Test
    void aLaneIsFreeAgainOnceNoLineCanBeShared() {
        assertThat(lanes(new Span(0, 100), new Span(150, 200), new Span(320, 400))).containsExactly(0, 1, 0);
    }

    @Test
    void aNewParagraphFreesEveryLane() {
        assertThat(lanes(new Span(900, 990), new Span(1001, 1010))).containsExactly(0, 0);
    }

    /// Law: two codings of one lane never share a line, and no coding lies further out than it must for those before it.
    @Test
    void bracketsOfOneLaneNeverMeet() {
        var seed = RandomGenerator.getDefault().nextLong();
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 100; round++) {
            var spans = new ArrayList<Span>();
            for (var made = 0; made < 60; made++) {
                var start = random.nextInt(20_000);
                spans.add(new Span(start, start + 1 + random.nextInt(900)));
            }
            spans.sort(null);
            var lanes = lanes(spans.toArray(Span[]::new));
            for (var one = 0; one < spans.size(); one++) {
                for (var other = one + 1; other < spans.size(); other++) {
                    if (!lanes.get(one).equals(lanes.get(other))) continue;
                    assertThat(sharesALine(spans.get(one), spans.get(other))).as("seed %d: %d and %d", seed, one, other)
                            .isFalse();
                }
            }
        }
    }

    /// With the longest lines there can be, wherever they break.
    private static boolean sharesALine(Span first, Span second) {
        var sameParagraph = (first.end() - 1) / PARAGRAPH == second.start() / PARAGRAPH;
        return second.start() < first.end() || sameParagraph && second.start() - first.end() < 80;
    }

    private static List<Integer> lanes(Span... spans) {
        var lanes = Lanes.of(List.of(spans), offset -> offset / PARAGRAPH * PARAGRAPH + PARAGRAPH - 1);
        var dealt = new ArrayList<Integer>();
        for (var at = 0; at < spans.length; at++) dealt.add(lanes.of(at));
        return dealt;
    }
}
