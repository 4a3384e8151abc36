package org.polyvocal.desktop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Gathers what other threads send until the reader has time: an import of a thousand files is then read in a few
/// handfuls, and the window stays quick. What was sent first is read first.
public final class Inbox<T> {
    private final Consumer<Runnable> later;
    private final Consumer<List<T>> reader;
    private List<T> waiting = new ArrayList<>();

    /// @param later  runs something on the reader's thread, soon
    /// @param reader is given everything that has come, never nothing
    public Inbox(Consumer<Runnable> later, Consumer<List<T>> reader) {
        this.later = later;
        this.reader = reader;
    }

    /// From any thread.
    public void put(T item) {
        synchronized (this) {
            waiting.add(item);
            if (waiting.size() > 1) return;
        }
        later.accept(this::read);
    }

    private void read() {
        List<T> come;
        synchronized (this) {
            come = waiting;
            waiting = new ArrayList<>();
        }
        reader.accept(come);
    }
}
