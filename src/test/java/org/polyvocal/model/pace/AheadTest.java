package org.polyvocal.model.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    private static final long LIGHT = 1;
    private static final long HEAVY = 20L << 20;

    @Test
    void handsOnTheResultsInTheOrderOfTheThings() {
        var first = new CountDownLatch(1);
        var things = IntStream.range(0, 500).boxed().toList();
        var results = new ArrayList<Integer>();
        try (var ahead = Ahead.of(things, _ -> LIGHT, thing -> {
            if (thing == 0) await(first);
            if (thing == 5) first.countDown();
            return thing * 2;
        })) {
            ahead.forEachRemaining(results::add);
        }
        assertThat(results).isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void throwsWhatTheWorkThrewInItsPlace() {
        try (var ahead = Ahead.of(List.of(1, 0, 2), _ -> LIGHT, thing -> 10 / thing)) {
            assertThat(ahead.next()).isEqualTo(10);
            assertThatThrownBy(ahead::next).isInstanceOf(ArithmeticException.class);
            assertThat(ahead.next()).isEqualTo(5);
            assertThatThrownBy(ahead::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void beginsNoMoreThanMemoryAllows() {
        var begun = new AtomicInteger();
        var things = IntStream.range(0, 100).boxed().toList();
        try (var ahead = Ahead.of(things, _ -> HEAVY, _ -> begun.incrementAndGet())) {
            ahead.next();
        }
        assertThat(begun).hasValueLessThan(5);
    }

    @Test
    void waitsWhenClosedForWhatHasBegun() {
        var begun = new AtomicInteger();
        var ended = new AtomicInteger();
        var things = IntStream.range(0, 40).boxed().toList();
        try (var ahead = Ahead.of(things, _ -> LIGHT, thing -> {
            begun.incrementAndGet();
            Thread.yield();
            return ended.incrementAndGet();
        })) {
            ahead.next();
        }
        assertThat(ended.get()).isEqualTo(begun.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
