package org.polyvocal.store.file;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.polyvocal.model.words.CannotOpen;

/// The right of one opener in this process to touch a project's file.
///
/// Other processes are kept out by the lock of the operating system. That lock belongs to the whole process, and on Linux
/// and macOS it is gone as soon as anybody in the process closes the same file, if only after a look at it. So whoever
/// comes second in this process must be sent away before the look; the set is static because the lock is.
public final class Claim implements AutoCloseable {
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();
    private final Path file;

    private Claim(Path file) {
        this.file = file;
    }

    /// @throws CannotOpen when the project is open in this process
    public static Claim on(Location location) {
        if (!CLAIMED.add(location.file())) throw new CannotOpen("store.inUse", location.name());
        return new Claim(location.file());
    }

    @Override
    public void close() {
        CLAIMED.remove(file);
    }
}
