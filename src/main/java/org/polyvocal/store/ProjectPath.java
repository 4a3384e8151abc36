package org.polyvocal.store;

import java.nio.file.Path;
import org.polyvocal.store.file.Location;

/// Where the project of a path lies, for whoever asks before it is open.
public final class ProjectPath {
    private ProjectPath() {}

    /// The file, whether the path has its ending or not and whatever links lead to it: the one that [ProjectFile#path] says.
    public static Path file(Path path) {
        return Location.of(path).file();
    }

    public static boolean exists(Path path) {
        return Location.of(path).exists();
    }
}
