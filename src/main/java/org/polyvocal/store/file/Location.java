package org.polyvocal.store.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
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
            return whole.getParent() == null ? whole : whole.getParent().toRealPath().resolve(whole.getFileName());
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

    /// Makes a new file under another name, which becomes this one when it is whole, so that a half one never lies here.
    ///
    /// @throws Problem when there is something already, no such folder, or the file cannot be written
    void madeWhole(Consumer<Location> making) {
        if (Files.exists(file)) throw new Problem("store.exists", name());
        if (!Files.isDirectory(folder())) throw new Problem("store.noFolder", folder());
        var part = new Location(folder().resolve(name() + ".part" + ENDING));
        try {
            Files.deleteIfExists(part.file());
            making.accept(part);
            Files.move(part.file(), file);
        } catch (IOException | JdbiException | UncheckedIOException e) {
            throw new Problem(e, "store.notMade", name(), folder());
        } finally {
            part.discard();
        }
    }

    /// Removes what is left of an attempt.
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Problem(e, "store.leftover", file);
        }
    }

    /// What H2 calls the file.
    String database() {
        return file.resolveSibling(name()).toString();
    }
}
