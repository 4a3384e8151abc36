package org.polyvocal.desktop.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.polyvocal.model.Progress;

/// A task under way that a person can watch and cancel. Told on the task's thread, seen on the JavaFX thread.
public final class LongTask implements Progress {
    private static final long FRAME_NANOS = 16_000_000;

    private final String title;
    private final Consumer<Runnable> painter;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private long lastPainted;

    LongTask(String title, Consumer<Runnable> painter) {
        this.title = title;
        this.painter = painter;
    }

    public String title() {
        return title;
    }

    /// From 0 to 1; -1 while nobody knows.
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// Takes effect at the task's next step.
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void at(long done, long total) {
        if (cancelled.get()) throw new Cancelled();
        var now = System.nanoTime();
        if (now - lastPainted < FRAME_NANOS && done < total) return;
        lastPainted = now;
        painter.accept(() -> share.set(total == 0 ? -1 : (double) done / total));
    }
}
