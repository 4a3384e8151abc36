package org.polyvocal.store.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
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
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            database.copyTo(part);
            unpackedBeside(part, reader);
            Files.move(part, target);
        } catch (IOException e) {
            throw new Problem(e, "store.backupNotWritten", target);
        } finally {
            discard(part);
        }
    }

    /// @throws Problem when there is a project already, or no backup in the archive, or the reader objects
    public static void restore(Path archive, Location out, Reader reader) {
        out.mustBeFree();
        var part = Location.of(out.folder().resolve(out.name() + ".part"));
        try {
            unpack(archive, part.file());
            reader.read(part);
            Files.move(part.file(), out.file());
        } catch (IOException e) {
            throw new Problem(e, "store.backupNotRead", archive.getFileName());
        } finally {
            discard(part.file());
        }
    }

    private static void unpackedBeside(Path archive, Reader reader) throws IOException {
        var copy = Location.of(archive.resolveSibling(archive.getFileName() + ".check"));
        try {
            unpack(archive, copy.file());
            reader.read(copy);
        } finally {
            discard(copy.file());
        }
    }

    /// The one file of an archive, whatever name it has there; or the archive itself, when it is a plain copy.
    private static void unpack(Path archive, Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(archive))) {
            if (!isZip(bytes)) {
                Files.copy(bytes, file);
                return;
            }
            try (var zip = new ZipInputStream(bytes)) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().endsWith(Location.ENDING)) {
                        Files.copy(zip, file);
                        return;
                    }
                }
            }
        }
        throw new Problem("store.noBackup", archive.getFileName());
    }

    private static boolean isZip(InputStream bytes) throws IOException {
        bytes.mark(ZIP.length);
        var start = bytes.readNBytes(ZIP.length);
        bytes.reset();
        return java.util.Arrays.equals(start, ZIP);
    }

    private static void discard(Path leftover) {
        try {
            Files.deleteIfExists(leftover);
        } catch (IOException e) {
            throw new Problem(e, "store.leftover", leftover);
        }
    }
}
