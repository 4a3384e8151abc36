package org.polyvocal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsAnEmojiOnce() {
        var points = CodePoints.of("a😀b");
        assertThat(points.count()).isEqualTo(3);
        assertThat(points.toUnits(new Span(2, 3))).isEqualTo(new Span(3, 4));
        assertThat(points.fromUnits(new Span(1, 3))).isEqualTo(new Span(1, 2));
    }

    @Test
    void refusesAnOffsetBeyondTheEnd() {
        assertThatThrownBy(() -> CodePoints.of("a😀").toUnits(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithTheJdkOnAnyText() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var text = new StringBuilder();
            for (var at = random.nextInt(40); at > 0; at--)
                text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 + at : 'a' + at % 26);
            var points = CodePoints.of(text.toString());
            for (var point = 0; point <= points.count(); point++) {
                var units = text.offsetByCodePoints(0, point);
                assertThat(points.toUnits(point)).as("seed " + seed).isEqualTo(units);
                assertThat(points.fromUnits(units)).as("seed " + seed).isEqualTo(point);
            }
        }
    }
}
