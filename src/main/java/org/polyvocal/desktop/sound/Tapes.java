package org.polyvocal.desktop.sound;

import java.nio.file.Path;
import java.util.function.Supplier;

/// Makes tapes of files.
@FunctionalInterface
interface Tapes {
    /// Opens a file, which may take a while and is done beside the JavaFX thread.
    ///
    /// @return makes the tape, on the JavaFX thread
    /// @throws org.polyvocal.model.words.Problem when it cannot be played here
    Supplier<Tape> load(Path file);
}
