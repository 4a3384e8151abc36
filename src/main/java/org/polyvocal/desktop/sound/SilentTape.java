package org.polyvocal.desktop.sound;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.media.Media;
import org.polyvocal.model.words.Problem;

/// A recording that could be opened and cannot be played here. It only says why, which the system may take a moment to
/// tell.
final class SilentTape extends Tape {
    /// @param trouble what is most likely the reason
    SilentTape(Media media, Problem trouble, String name) {
        this.trouble.set(Optional.of(trouble));
        media.errorProperty().subscribe(error -> Optional.ofNullable(error)
                .ifPresent(it -> this.trouble.set(Optional.of(Unplayable.onTheWay(it, name)))));
    }

    @Override
    void play() {
        // there is nothing to be heard
    }

    @Override
    void pause() {
        // it is as silent as can be
    }

    @Override
    void seek(Duration to) {
        // it stands still
    }

    @Override
    void run(double speed) {
        // it stands still
    }

    @Override
    public void close() {
        // nothing was opened that would have to be closed
    }
}
