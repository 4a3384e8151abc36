package org.polyvocal.desktop.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.polyvocal.model.Progress;

/// The only place that knows threads. Writing happens on the store lane, one task after the other; reading and
/// computing on the side lane, any number at once; answers arrive on the JavaFX thread.
///
/// A lane is never interrupted, since an interrupt can close a database file under its owner: long tasks are cancelled
/// by their [Progress], and closing waits for what has begun.
public final class Work implements AutoCloseable {
    private final ExecutorService store = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService side = Executors.newVirtualThreadPerTaskExecutor();
    private final ObservableList<LongTask> running = FXCollections.observableArrayList();
    private final Consumer<Throwable> failures;

    /// @param failures told on the JavaFX thread of whatever a task throws
    public Work(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /// The long tasks under way, for the status bar.
    public ObservableList<LongTask> running() {
        return running;
    }

    /// Does `task` on the store lane, then hands its answer to `then` on the JavaFX thread.
    public <T> void write(Supplier<T> task, Consumer<T> then) {
        store.execute(guarded(task, then));
    }

    /// Does `task` on the side lane, then hands its answer to `then` on the JavaFX thread. A question that comes after
    /// closing is not answered: what was still waiting to be painted may ask one.
    public <T> void compute(Supplier<T> task, Consumer<T> then) {
        if (!side.isShutdown()) side.execute(guarded(task, then));
    }

    /// A writing task long enough to be shown, with progress and *Cancel*. A cancelled task hands nothing on.
    public <T> LongTask writeAtLength(String title, Function<Progress, T> task, Consumer<T> then) {
        return atLength(store, title, task, then);
    }

    /// A reading task long enough to be shown, with progress and *Cancel*; after closing it is not begun, as for [#compute].
    public <T> LongTask computeAtLength(String title, Function<Progress, T> task, Consumer<T> then) {
        if (side.isShutdown()) return new LongTask(title, this::paint);
        return atLength(side, title, task, then);
    }

    /// Cancels every long task under way.
    public void cancelAll() {
        running.forEach(LongTask::cancel);
    }

    /// Asks questions of which only the last answer matters.
    public Latest latest() {
        return new Latest();
    }

    /// On the JavaFX thread, soon; at once when this is that thread.
    public void paint(Runnable task) {
        if (Platform.isFxApplicationThread()) task.run();
        else Platform.runLater(task);
    }

    /// After the events already waiting on the JavaFX thread.
    public void soon(Runnable task) {
        Platform.runLater(task);
    }

    private <T> LongTask atLength(ExecutorService lane, String title, Function<Progress, T> task, Consumer<T> then) {
        var shown = new LongTask(title, this::paint);
        paint(() -> running.add(shown));
        lane.execute(() -> {
            try {
                guarded(() -> task.apply(shown), then).run();
            } finally {
                paint(() -> running.remove(shown));
            }
        });
        return shown;
    }

    private <T> Runnable guarded(Supplier<T> task, Consumer<T> then) {
        return () -> {
            try {
                var answer = task.get();
                paint(() -> then.accept(answer));
            } catch (Progress.Cancelled _) {
                System.getLogger(Work.class.getName()).log(System.Logger.Level.DEBUG, "a task was cancelled");
            } catch (Throwable e) {
                paint(() -> failures.accept(e));
            }
        };
    }

    /// Waits until everything begun is finished; nothing new is taken. The waiting is done on threads of its own, which
    /// nobody can interrupt.
    @Override
    public void close() {
        cancelAll();
        CompletableFuture.allOf(ended(store), ended(side).completeOnTimeout(null, 5, TimeUnit.SECONDS))
                .completeOnTimeout(null, 1, TimeUnit.MINUTES).join();
    }

    private static CompletableFuture<Void> ended(ExecutorService lane) {
        lane.shutdown();
        return CompletableFuture.runAsync(lane::close, Thread::startVirtualThread);
    }

    /// A line of questions in which each new one makes the answers to earlier ones worthless.
    public final class Latest {
        private long asked;

        private Latest() {}

        /// Call on the JavaFX thread. The answer is dropped when something newer was asked meanwhile.
        public <T> void ask(Supplier<T> question, Consumer<T> then) {
            var ticket = ++asked;
            compute(question, answer -> {
                if (ticket == asked) then.accept(answer);
            });
        }

        /// Makes every answer still on its way worthless.
        public void forget() {
            asked++;
        }
    }
}
