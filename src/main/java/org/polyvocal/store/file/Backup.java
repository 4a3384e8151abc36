package org.polyvocal.store.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.Problem;

/// A copy of a project's file in a zip archive, made while the project is open. An encrypted project's is encrypted too.
///
/// A copy is no backup before somebody has opened it: `writeTo` and `restoreTo` hand it to a reader, and it gets its
/// name only when the reader did not object.
public final class Backup {
    private static final byte[] ZIP = {'P', 'K'};

    private Backup() {}

    /// Looks whether a copy is whole.
    @FunctionalInterface
    public interface Reader {
        /// @throws Problem when it is not
        void read(Location copy);
    }

    /// @throws Problem when there is something already, or it cannot be written, or the reader objects
    public static void write(Database database, Path archive, Reader reader) {
        if (Files.exists(archive)) throw new Problem("store.backupExists", archive.getFileName());
        var target = archive.toAbsolutePath();
        var part = new Location(target.resolveSibling(target.getFileName() + ".part"));
        try {
            database.copyTo(part.file());
            unpackedBeside(part.file(), reader);
            Files.move(part.file(), target);
        } catch (IOException | JdbiException e) {
            throw new Problem(e, "store.backupNotWritten", target);
        } finally {
            part.discard();
        }
    }

    /// @throws Problem when there is a project already, or no backup in the archive, or the reader objects
    public static void restore(Path archive, Location out, Reader reader) {
        if (!Files.isRegularFile(archive)) throw new Problem("store.backupMissing", archive);
        out.madeWhole(part -> {
            unpack(archive, part);
            reader.read(part);
        });
    }

    private static void unpackedBeside(Path archive, Reader reader) {
        var copy = Location.of(archive.resolveSibling(archive.getFileName() + ".check"));
        try {
            copy.discard();
            unpack(archive, copy);
            reader.read(copy);
        } finally {
            copy.discard();
        }
    }

    /// The one file of an archive, whatever name it has there; or the archive itself, when it is a plain copy.
    private static void unpack(Path archive, Location to) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(archive))) {
            if (!isZip(bytes)) {
                Files.copy(bytes, to.file());
                return;
            }
            try (var zip = new ZipInputStream(bytes)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(Location.ENDING)) {
                        Files.copy(zip, to.file());
                        return;
                    }
                }
            }
            throw new Problem("store.noBackup", archive.getFileName());
        } catch (IOException e) {
            throw new Problem(e, "store.backupNotRead", archive.getFileName());
        }
    }

    private static boolean isZip(InputStream bytes) throws IOException {
        bytes.mark(ZIP.length);
        var start = bytes.readNBytes(ZIP.length);
        bytes.reset();
        return java.util.Arrays.equals(start, ZIP);
    }
}
