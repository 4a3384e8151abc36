package org.polyvocal.desktop.transcript.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.transcript.Codings;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;

class ArrangementTest {
    private static final double HEIGHT = 240;

    /// A text of lines of 10 characters, 24 pixels high; 100 to 200 are in sight.
    private static final Sight SIGHT = new Sight() {
        @Override
        public Optional<Span> visible() {
            return Optional.of(new Span(100, 200));
        }

        @Override
        public Optional<Extent> line(int offset) {
            var top = (offset - 100) / 10 * 24;
            return Optional.of(new Extent(top, top + 20));
        }

        @Override
        public int offsetAt(double x, double y) {
            return 100 + (int) (y / 24) * 10;
        }
    };

    @Test
    void aBracketReachesFromItsFirstLineToItsLast() {
        var bracket = arranged(coding(110, 135)).brackets().getFirst();
        assertThat(bracket.top()).isEqualTo(24);
        assertThat(bracket.bottom()).isEqualTo(24 * 3 + 20);
    }

    @Test
    void aBracketWithAnEndOutOfSightLeavesTheCanvas() {
        var bracket = arranged(coding(10, 500)).brackets().getFirst();
        assertThat(bracket.top()).isNegative();
        assertThat(bracket.bottom()).isGreaterThan(HEIGHT);
    }

    @Test
    void whatIsOutOfSightIsNotDrawn() {
        assertThat(arranged(coding(10, 100), coding(200, 300)).brackets()).isEmpty();
    }

    @Test
    void namesKeepTheirDistance() {
        var labels = arranged(coding(110, 120), coding(110, 119), coding(120, 125)).labels().placed();
        assertThat(labels).extracting(Labels.Label::y).containsExactly(33.0, 52.0, 71.0);
    }

    @Test
    void aNameThatWouldBePushedTooFarStaysAway() {
        var crowd = IntStream.range(0, 6).mapToObj(number -> coding(110, 190 - number)).toArray(ShownCoding[]::new);
        assertThat(arranged(crowd).labels().placed()).hasSize(6);
        var more = IntStream.range(0, 12).mapToObj(number -> coding(110, 190 - number)).toArray(ShownCoding[]::new);
        assertThat(arranged(more).labels().placed()).hasSize(6);
    }

    @Test
    void theNameInFocusIsShownWhateverTheCrowd() {
        var more = IntStream.range(0, 12).mapToObj(number -> coding(110, 190 - number)).toList();
        var lanes = lanes(more);
        var last = more.getLast();
        var arranged = Arrangement.of(more, lanes, SIGHT, shown -> shown == last, HEIGHT);
        assertThat(arranged.labels().placed()).extracting(label -> label.bracket().shown()).contains(last);
    }

    @Test
    void whatHasNoLaneIsCounted() {
        var more = IntStream.range(0, 9).mapToObj(number -> coding(110, 190 - number)).toArray(ShownCoding[]::new);
        assertThat(arranged(more).crowds()).singleElement().extracting(Overflow::words).isEqualTo("+3");
    }

    @Test
    void theMouseFindsBracketsAndNames() {
        var first = coding(110, 150);
        var second = coding(130, 150);
        var arranged = arranged(first, second);
        assertThat(arranged.at(12, 60)).contains(first);
        assertThat(arranged.at(21, 90)).contains(second);
        assertThat(arranged.at(21, 60)).isEmpty();
        assertThat(arranged.at(90, 33)).contains(first);
    }

    private static Arrangement arranged(ShownCoding... codings) {
        var list = List.of(codings);
        return Arrangement.of(list, lanes(list), SIGHT, _ -> false, HEIGHT);
    }

    private static Lanes lanes(List<ShownCoding> codings) {
        return Lanes.of(codings.stream().map(ShownCoding::span).toList(), _ -> 1000);
    }

    private static ShownCoding coding(int from, int to) {
        return Codings.of(new Span(from, to));
    }
}
