package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.polyvocal.model.words.Problem;

/// A recording that can be played. Lives on the JavaFX thread.
interface Tape extends AutoCloseable {
    /// Whether it can be played yet: soon after it was made, or never when it is in trouble.
    ReadOnlyBooleanProperty ready();

    ReadOnlyBooleanProperty playing();

    ReadOnlyObjectProperty<Duration> time();

    /// How long it is, as soon as that is known.
    ReadOnlyObjectProperty<Optional<Duration>> total();

    /// Why it cannot be played, or cannot be played on.
    ReadOnlyObjectProperty<Optional<Problem>> trouble();

    /// From its beginning when it has come to its end.
    void play();

    void pause();

    void seek(Duration to);

    /// @param speed 1 for as it was spoken
    void run(double speed);

    @Override
    void close();
}
