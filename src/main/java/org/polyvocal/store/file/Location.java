package org.polyvocal.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.polyvocal.model.words.Problem;

/// Where a project lies, however its path was typed.
///
/// @param file the whole, absolute path, with the ending that H2 gives it
public record Location(Path file) {
    public static final String ENDING = ".mv.db";

    /// The place of a path with or without its ending. Links in its folder are followed, so that one file has one place.
    public static Location of(Path path) {
        var name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (name.contains(";")) throw new Problem("store.semicolon", name);
        var whole = path.toAbsolutePath().normalize().resolveSibling(name.endsWith(ENDING) ? name : name + ENDING);
        return new Location(real(whole));
    }

    private static Path real(Path whole) {
        try {
            if (Files.exists(whole)) return whole.toRealPath();
            return whole.getParent().toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole; // there is no such folder; whoever opens or creates says so
        }
    }

    /// What people call the project's file: its name without the ending.
    public String name() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    public Path folder() {
        return file.getParent();
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /// @throws Problem when a new file cannot be put here
    void mustBeFree() {
        if (Files.exists(file)) throw new Problem("store.exists", name());
        if (!Files.isDirectory(folder())) throw new Problem("store.noFolder", folder());
    }

    /// What H2 calls the file.
    String database() {
        return file.resolveSibling(name()).toString();
    }
}
