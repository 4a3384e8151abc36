package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.media.Media;
import org.polyvocal.model.words.Problem;

/// A recording that could be opened and cannot be played here. It only says why, which the system may take a moment to
/// tell.
final class SilentTape implements Tape {
    private final ReadOnlyBooleanProperty never = new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();
    private final ReadOnlyObjectWrapper<Duration> time = new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<Optional<Duration>> total = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> trouble;

    /// @param trouble what is most likely the reason
    SilentTape(Media media, Problem trouble, String name) {
        this.trouble = new ReadOnlyObjectWrapper<>(Optional.of(trouble));
        media.errorProperty().subscribe(error -> Optional.ofNullable(error)
                .ifPresent(it -> this.trouble.set(Optional.of(Unplayable.onTheWay(it, name)))));
    }

    @Override
    public ReadOnlyBooleanProperty ready() {
        return never;
    }

    @Override
    public ReadOnlyBooleanProperty playing() {
        return never;
    }

    @Override
    public ReadOnlyObjectProperty<Duration> time() {
        return time.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Duration>> total() {
        return total.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Problem>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    @Override
    public void play() {
        // there is nothing to be heard
    }

    @Override
    public void pause() {
        // it is as silent as can be
    }

    @Override
    public void seek(Duration to) {
        // it stands still
    }

    @Override
    public void run(double speed) {
        // it stands still
    }

    @Override
    public void close() {
        // nothing was opened that would have to be closed
    }
}
