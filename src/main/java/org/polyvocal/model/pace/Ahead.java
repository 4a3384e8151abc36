package org.polyvocal.model.pace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Does work on things a little ahead of whoever takes the results, on every processor. The results come in the order of
/// the things, whichever was done first, so that nobody can tell from the outcome how many processors there were.
///
/// ```
/// try (var transcripts = Ahead.of(files, Ahead::size, Transcripts::read)) {
///     while (transcripts.hasNext()) store(transcripts.next());
/// }
/// ```
///
/// Taken by one thread; the work must be safe on several at once. What the work throws is thrown to the taker in its
/// place. Closing begins nothing more and waits for what has begun; nothing is ever interrupted.
public final class Ahead<T, R> implements Iterator<R>, AutoCloseable {
    /// Enough for every processor to be busy while the taker is busy with what came before.
    private static final int MOST = 64;
    /// No more than this is in memory, unless one thing alone is heavier.
    private static final long HEAVIEST = 32L << 20;

    private final Iterator<T> things;
    private final ToLongFunction<T> weight;
    private final Function<T, R> work;
    private final Deque<Begun<R>> begun = new ArrayDeque<>();

    private record Begun<R>(long weight, CompletableFuture<R> result) {}

    private Ahead(Iterator<T> things, ToLongFunction<T> weight, Function<T, R> work) {
        this.things = things;
        this.weight = weight;
        this.work = work;
    }

    /// @param weight about how many bytes of memory a thing and its result take
    public static <T, R> Ahead<T, R> of(Iterable<T> things, ToLongFunction<T> weight, Function<T, R> work) {
        return new Ahead<>(things.iterator(), weight, work);
    }

    @Override
    public boolean hasNext() {
        begin();
        return !begun.isEmpty();
    }

    @Override
    public R next() {
        if (!hasNext()) throw new NoSuchElementException();
        var first = begun.removeFirst();
        try {
            return first.result().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw e;
        }
    }

    private void begin() {
        while (things.hasNext() && begun.size() < MOST && (begun.isEmpty() || carried() < HEAVIEST)) {
            var thing = things.next();
            var result = CompletableFuture.supplyAsync(() -> work.apply(thing), task -> Thread.ofVirtual().start(task));
            begun.add(new Begun<>(weight.applyAsLong(thing), result));
        }
    }

    private long carried() {
        return begun.stream().mapToLong(Begun::weight).sum();
    }

    @Override
    public void close() {
        for (var each : begun) each.result().handle((_, _) -> each).join();
        begun.clear();
    }
}
