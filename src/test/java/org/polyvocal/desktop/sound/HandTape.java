package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.polyvocal.model.words.Problem;

/// A recording of a minute and a half that nobody hears. It moves on only when a test turns it.
final class HandTape implements Tape {
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Duration>> total = new ReadOnlyObjectWrapper<>(
            Optional.of(Duration.ofSeconds(90)));
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private double speed = 1;
    private boolean closed;

    /// Lets it play so far, if it plays.
    void turn(Duration by) {
        if (playing.get()) time.set(time.get().plus(by));
    }

    void tear(Problem problem) {
        playing.set(false);
        ready.set(false);
        trouble.set(Optional.of(problem));
    }

    double speed() {
        return speed;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return ready;
    }

    @Override
    public ReadOnlyBooleanProperty playing() {
        return playing;
    }

    @Override
    public ReadOnlyObjectProperty<Duration> time() {
        return time;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Duration>> total() {
        return total;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble;
    }

    @Override
    public void play() {
        playing.set(true);
    }

    @Override
    public void pause() {
        playing.set(false);
    }

    @Override
    public void seek(Duration to) {
        time.set(to);
    }

    @Override
    public void run(double factor) {
        speed = factor;
    }

    @Override
    public void close() {
        playing.set(false);
        closed = true;
    }
}
