package org.polyvocal.index.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A sweep answers like looking at every pair.
class SweepTest {
    private static final int UNIT = 10;

    private record One(int start, int end, int key) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void answersLikeLookingAtEveryPair(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var round = 0; round < 200; round++) {
            var passages = random(random);
            var others = random.nextInt(3) == 0 ? passages : random(random);
            var steps = random.nextInt(3);
            var sweep = Sweep.of(passages);
            var what = "seed " + seed + ", round " + round;
            check(what, sweep.inside(others), passages, others, (a, b) -> b.start <= a.start && a.end <= b.end);
            check(what, sweep.enclosing(others), passages, others, (a, b) -> a.start <= b.start && b.end <= a.end);
            check(what, sweep.overlapping(others), passages, others, (a, b) -> a.start < b.end && b.start < a.end);
            check(what, sweep.within(others, at -> at / UNIT, steps), passages, others,
                    (a, b) -> b.start / UNIT <= (a.end - 1) / UNIT + steps && (b.end - 1) / UNIT >= a.start / UNIT - steps);
            check(what, sweep.followedBy(others, at -> at / UNIT, steps), passages, others,
                    (a, b) -> b.start >= a.end && b.start / UNIT <= (a.end - 1) / UNIT + steps);
        }
    }

    @Test
    void keepsTwoCodingsOfOnePlaceApart() {
        var two = new Passages.Builder().add(3, 9, 0).add(3, 9, 1).built();
        assertThat(Sweep.of(two).overlapping(two).size()).isEqualTo(2);
        var one = new Passages.Builder().add(3, 9, 0).add(3, 9, 0).built();
        assertThat(one.size()).isEqualTo(1);
        assertThat(Sweep.of(one).overlapping(one).isEmpty()).isTrue();
    }

    private static void check(String what, Passages found, Passages passages, Passages others, BiPredicate<One, One> stands) {
        var expected = IntStream.range(0, passages.size()).mapToObj(at -> one(passages, at))
                .filter(a -> IntStream.range(0, others.size()).mapToObj(at -> one(others, at))
                        .anyMatch(b -> !a.equals(b) && stands.test(a, b)))
                .toList();
        assertThat(IntStream.range(0, found.size()).mapToObj(at -> one(found, at)).toList()).as(what).isEqualTo(expected);
    }

    private static One one(Passages passages, int at) {
        return new One(passages.start(at), passages.end(at), passages.key(at));
    }

    private static Passages random(RandomGenerator random) {
        var all = new Passages.Builder();
        var keyed = random.nextBoolean();
        for (var left = random.nextInt(12); left > 0; left--) {
            var start = random.nextInt(60);
            all.add(start, start + 1 + random.nextInt(25), keyed ? random.nextInt(3) : Passages.PLACE);
        }
        return all.built();
    }
}
