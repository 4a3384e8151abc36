package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import org.polyvocal.model.words.Problem;

/// A recording of a minute and a half that nobody hears. It moves on only when a test turns it.
final class HandTape extends Tape {
    private double speed = 1;
    private boolean closed;

    HandTape() {
        ready.set(true);
        total.set(Optional.of(Duration.ofSeconds(90)));
    }

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
    void play() {
        playing.set(true);
    }

    @Override
    void pause() {
        playing.set(false);
    }

    @Override
    void seek(Duration to) {
        time.set(to);
    }

    @Override
    void run(double factor) {
        speed = factor;
    }

    @Override
    public void close() {
        playing.set(false);
        closed = true;
    }
}
