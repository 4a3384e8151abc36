package org.polyvocal.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Source;
import org.polyvocal.model.Span;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

class TimelineTest {
    private static final int LABEL = 3;
    private static final int NONE = -1;

    /// Turns of ten characters of talk, each after a label of three and before a line break, begun at these seconds.
    private static Document interview(int... seconds) {
        var turns = new ArrayList<Turn>();
        for (var second : seconds) turns.add(turn(turns.size(), second));
        var text = "R: ten signs.\n".repeat(seconds.length);
        return new Document(Id.next(), "One", "", new Source("one.txt", "txt", ""), TextProfile.of(text, Locale.ENGLISH),
                List.of(),
                turns, Instant.EPOCH);
    }

    private static Turn turn(int number, int second) {
        var start = number * 14;
        return new Turn(Optional.empty(), new Span(start, start + 13), new Span(start + LABEL, start + 13),
                second == NONE ? Optional.empty() : Optional.of(Duration.ofSeconds(second)));
    }

    private static Timeline timeline(int... seconds) {
        return Timeline.of(interview(seconds), Optional.empty());
    }

    private static Optional<Moment> exactly(double seconds) {
        return Optional.of(new Moment(seconds(seconds), true));
    }

    private static Optional<Moment> about(double seconds) {
        return Optional.of(new Moment(seconds(seconds), false));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Optional<Integer> turnAt(Timeline timeline, Document in, double seconds) {
        return timeline.offsetAt(seconds(seconds)).flatMap(in::turnAt);
    }

    @Test
    void knowsATurnsTimeFromItsLabelOn() {
        var timeline = timeline(0, 20, 30);
        assertThat(timeline.at(14)).isEqualTo(exactly(20));
        assertThat(timeline.at(14 + LABEL)).isEqualTo(exactly(20));
        assertThat(timeline.at(13)).as("between two turns").isEqualTo(exactly(20));
    }

    @Test
    void estimatesByTheTalkBetweenTwoTimes() {
        var timeline = timeline(0, 20, 30);
        assertThat(timeline.at(LABEL + 5)).isEqualTo(about(10));
        assertThat(timeline.at(14 + LABEL + 5)).isEqualTo(about(25));
    }

    @Test
    void estimatesTurnsThatHaveNoTimeOfTheirOwn() {
        var timeline = timeline(0, NONE, NONE, 60);
        assertThat(timeline.at(14)).isEqualTo(about(20));
        assertThat(timeline.at(28 + LABEL + 5)).isEqualTo(about(50));
    }

    @Test
    void estimatesFromTheBeginningOfTheRecordingAndToItsEnd() {
        var document = interview(NONE, 10, NONE);
        var timeline = Timeline.of(document, Optional.of(seconds(50)));
        assertThat(timeline.at(0)).isEqualTo(about(0));
        assertThat(timeline.at(LABEL + 5)).isEqualTo(about(5));
        assertThat(timeline.at(28)).isEqualTo(about(30));
        assertThat(Timeline.of(document, Optional.empty()).at(28)).as("no end is known").isEqualTo(about(10));
    }

    @Test
    void tellsWhichTurnIsSpoken() {
        var document = interview(5, 20, NONE, 40);
        var timeline = Timeline.of(document, Optional.of(seconds(60)));
        assertThat(turnAt(timeline, document, 4.999)).isEmpty();
        assertThat(turnAt(timeline, document, 5)).contains(1);
        assertThat(turnAt(timeline, document, 19.999)).contains(1);
        assertThat(turnAt(timeline, document, 20)).contains(2);
        assertThat(turnAt(timeline, document, 29.9)).contains(2);
        assertThat(turnAt(timeline, document, 30.1)).contains(3);
        assertThat(turnAt(timeline, document, 39.999)).contains(3);
        assertThat(turnAt(timeline, document, 40)).contains(4);
        assertThat(turnAt(timeline, document, 600)).contains(4);
    }

    @Test
    void passesOverStampsThatGoBackOrStandStill() {
        assertThat(timeline(0, 10, 500, 20, 30).at(28)).as("a slip forward").isEqualTo(about(15));
        assertThat(timeline(0, 10, 2, 20, 30).at(28)).as("a slip back").isIn(about(15), exactly(2));
        assertThat(timeline(0, 60, 60, 60, 120).at(42)).as("the minute only").isEqualTo(about(100));
    }

    @Test
    void knowsNothingWhereNoTimeIsWritten() {
        var timeline = Timeline.of(interview(NONE, NONE), Optional.of(seconds(60)));
        assertThat(timeline.isEmpty()).isTrue();
        assertThat(timeline.at(5)).isEmpty();
        assertThat(timeline.offsetAt(seconds(5))).isEmpty();
    }

    @Test
    void comesBackToThePlaceItWentFrom() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 300; round++) {
            var times = new int[1 + random.nextInt(12)];
            var time = 0;
            for (var at = 0; at < times.length; at++)
                times[at] = random.nextInt(3) == 0 ? NONE : (time += 1 + random.nextInt(90));
            var document = interview(times);
            var timeline = Timeline.of(document, Optional.of(seconds(time + 60)));
            if (timeline.isEmpty()) continue;
            var turn = 1 + random.nextInt(times.length);
            var offset = document.turn(turn).talk().start() + random.nextInt(10);
            var there = timeline.at(offset).orElseThrow();
            assertThat(timeline.offsetAt(there.time().plusNanos(1))).as("seed " + seed + ", offset " + offset).contains(offset);
            assertThat(there.exact()).as("seed " + seed)
                    .isEqualTo(document.turn(turn).time().isPresent() && offset == document.turn(turn).talk().start());
        }
    }
}
