package org.polyvocal.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.Problem;

/// Gives room back that a file no longer uses.
///
/// H2 takes room back by writing over it, also in the middle of the file; a process killed after that may lose changes
/// it has acknowledged (decision 0010). So our files only grow while they are open, and one that has become wasteful is
/// replaced, when it is closed, by a copy of it that was compacted and looked at. Who is killed meanwhile has lost nothing.
final class Compaction {
    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());
    private static final long TOO_SMALL_TO_MATTER = 32L << 20;
    private static final double WORTH_KEEPING = 0.4; // of the file in use
    private static final String IN_USE = """
            SELECT EXP(SUM(LN(CAST(setting_value AS DOUBLE PRECISION) / 100))) FROM INFORMATION_SCHEMA.SETTINGS
            WHERE setting_name IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE') AND setting_value <> '0'""";

    private Compaction() {}

    /// Whether most of an open file is of no use.
    static boolean isWorthwhile(Handle handle, Location location) {
        if (location.file().toFile().length() < TOO_SMALL_TO_MATTER) return false;
        try {
            return handle.createQuery(IN_USE).mapTo(double.class).findOne().orElse(1.0) < WORTH_KEEPING;
        } catch (JdbiException e) {
            return false; // the disk has failed under the file: this is no time for copies
        }
    }

    /// Replaces a closed file by a compact copy. When that does not succeed the file stays as it is, which does no harm.
    static void replace(Source source) {
        var location = source.location();
        var copy = compact(location);
        try (var channel = FileChannel.open(location.file(), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) { // the lock that H2 takes: nobody opens the file meanwhile
            if (lock == null) return;
            copy(channel, copy);
            if (isWhole(new Source(copy, source.password())))
                Files.move(copy.file(), location.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException | JdbiException | Problem | OverlappingFileLockException e) {
            LOG.log(System.Logger.Level.WARNING, "the file was not compacted: {0}", e.getClass().getSimpleName());
        } finally {
            copy.discard();
        }
    }

    /// Replaces a closed file by a compact copy in which `work` has been done. When that does not succeed the file stays as
    /// it is.
    static <T> T rewrite(Source source, Function<Source, T> work, Backup.Reader reader) {
        var location = source.location();
        var copy = new Source(compact(location), source.password());
        try (var channel = FileChannel.open(location.file(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) throw new Problem("store.inUse", location.name());
            copy(channel, copy.location());
            var result = work.apply(copy);
            if (!isWhole(copy)) throw new Problem("store.notRewritten", location.name());
            reader.read(copy.location());
            takePlace(copy.location(), location, channel);
            return result;
        } catch (IOException | SQLException | JdbiException | OverlappingFileLockException e) {
            throw new Problem(e, "store.notRewritten", location.name());
        } finally {
            copy.location().discard();
        }
    }

    /// Under the lock where the system lets a file be replaced that is open, and right after it where not.
    private static void takePlace(Location copy, Location location, FileChannel held) throws IOException {
        try {
            Files.move(copy.file(), location.file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AccessDeniedException e) {
            LOG.log(System.Logger.Level.DEBUG, "an open file is not replaced here", e);
            held.close();
            Files.move(copy.file(), location.file(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static Location compact(Location location) {
        return new Location(location.folder().resolve(location.name() + ".compact" + Location.ENDING));
    }

    /// Through the channel that has the lock: closing another one would give the lock away.
    private static void copy(FileChannel from, Location copy) throws IOException {
        try (var to = FileChannel.open(copy.file(), StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var at = 0L; at < from.size();) at += from.transferTo(at, from.size() - at, to);
        }
    }

    /// Compacts the copy and compares it with what it was.
    private static boolean isWhole(Source copy) throws IOException, SQLException {
        var rows = rows(copy);
        try (var connection = copy.connections(Source.Mode.COMPACTING).getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        try (var channel = FileChannel.open(copy.location().file(), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return rows(copy) == rows;
    }

    private static long rows(Source copy) {
        try (var database = Database.forReading(copy.location(), copy.password())) {
            return database.readAll();
        }
    }
}
