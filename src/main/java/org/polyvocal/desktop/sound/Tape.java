package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.polyvocal.model.words.Problem;

/// A recording that can be played. Lives on the JavaFX thread.
abstract class Tape implements AutoCloseable {
    protected final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    protected final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    protected final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    protected final ReadOnlyObjectWrapper<Optional<Duration>> total = new ReadOnlyObjectWrapper<>(Optional.empty());
    protected final ReadOnlyObjectWrapper<Optional<Problem>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Whether it can be played yet: soon after it was made, or never when it is in trouble.
    final ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    final ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    final ReadOnlyObjectProperty<Duration> time() {
        return time.getReadOnlyProperty();
    }

    /// How long it is, as soon as that is known.
    final ReadOnlyObjectProperty<Optional<Duration>> total() {
        return total.getReadOnlyProperty();
    }

    /// Why it cannot be played, or cannot be played on.
    final ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// From its beginning when it has come to its end.
    abstract void play();

    abstract void pause();

    abstract void seek(Duration to);

    /// @param speed 1 for as it was spoken
    abstract void run(double speed);

    @Override
    public abstract void close();
}
