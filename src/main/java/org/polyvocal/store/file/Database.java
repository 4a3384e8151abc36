package org.polyvocal.store.file;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Problem;

/// An open H2 file. Lends handles and takes them back:
///
/// ```
/// database.writing(handle -> …);   // one transaction, on the disk when it returns; one at a time
/// database.reading(handle -> …);   // on any thread, also while another writes
/// ```
///
/// Never interrupt a thread that is in one of them: an interrupt closes the file under everybody.
public final class Database implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Database.class.getName());
    private static final String TABLES = "SELECT table_name FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = 'PUBLIC'";
    private final int form; // of the tables, when it was opened
    private final Source source;
    private final ReadWriteLock access = new ReentrantReadWriteLock(); // readers wait while the file is replaced
    private volatile Jdbi jdbi;
    private volatile Handle writer; // holds the file open, and its lock

    private Database(Source source, Source.Mode mode, int form) {
        this.form = form;
        this.source = source;
        connect(mode);
    }

    private void connect(Source.Mode mode) {
        jdbi = Jdbi.create(source.connections(mode));
        writer = jdbi.open();
    }

    /// Makes a new file, with what `first` writes into its empty tables. It gets its name when it is whole.
    ///
    /// @throws Problem when something has that name, or there is no such folder
    public static void create(Location location, Optional<Password> password, Consumer<Handle> first) {
        location.madeWhole(part -> {
            try (var database = new Database(new Source(part, password), Source.Mode.NEW, Migrations.CURRENT)) {
                Migrations.run(database.source.connections(Source.Mode.WRITING));
                database.writing(handle -> {
                    first.accept(handle);
                    return handle;
                });
            }
        });
    }

    /// An inspected file, to be read but not written: H2 mends what looks damaged only in a file that it may write.
    ///
    /// @throws CannotOpen with a sentence for each reason
    public static Database forReading(Location location, Optional<Password> password) {
        var form = Inspection.form(location, password);
        return open(new Source(location, password), Source.Mode.READING, form);
    }

    /// An inspected file, its tables in the form this program knows.
    ///
    /// @throws CannotOpen with a sentence for each reason
    public static Database open(Location location, Optional<Password> password) {
        var form = Inspection.form(location, password);
        var database = open(new Source(location, password), Source.Mode.WRITING, form);
        if (!database.isInCurrentForm()) database.migrate();
        return database;
    }

    private static Database open(Source source, Source.Mode mode, int form) {
        try {
            return new Database(source, mode, form);
        } catch (JdbiException e) {
            throw new CannotOpen(e, Source.isInUse(e) ? "store.inUse" : "store.damaged", source.location().name());
        }
    }

    /// Whether the tables were as this program knows them when the file was opened.
    public boolean isInCurrentForm() {
        return form == Migrations.CURRENT;
    }

    /// Nothing is changed before there is a way back.
    private void migrate() {
        BackupFolder.of(source.location()).beforeMigration(this, form, copy -> {
            try (var database = forReading(copy, source.password())) {
                database.readAll();
            }
        });
        Migrations.run(source.connections(Source.Mode.WRITING));
    }

    public <T, X extends Exception> T reading(HandleCallback<T, X> work) throws X {
        access.readLock().lock();
        try {
            return jdbi.withHandle(work);
        } finally {
            access.readLock().unlock();
        }
    }

    public synchronized <T, X extends Exception> T writing(HandleCallback<T, X> work) throws X {
        var result = writer.inTransaction(work);
        toDisk();
        return result;
    }

    /// Replaces the file by one in which `work` has been done, and in which nothing is left of what was there before but
    /// what its tables say: H2 leaves in a file what it has removed from the tables. Everybody waits meanwhile. Who is
    /// killed, or fails, has changed nothing.
    ///
    /// @param reader looks whether the new file is whole
    /// @throws Problem when nothing was done
    public synchronized <T> T rewriting(HandleCallback<T, RuntimeException> work, Backup.Reader reader) {
        access.writeLock().lock();
        try {
            close();
            return Compaction.rewrite(source, copy -> {
                try (var database = new Database(copy, Source.Mode.WRITING, form)) {
                    return database.writing(work);
                }
            }, reader);
        } finally {
            connect(Source.Mode.WRITING);
            access.writeLock().unlock();
        }
    }

    /// H2 leaves it to the operating system when what it has written reaches the disk. When that fails, nobody knows what
    /// is there before the file is opened again.
    private void toDisk() {
        try {
            writer.execute("CHECKPOINT SYNC");
        } catch (JdbiException e) {
            close();
            throw new Problem(e, "store.uncertain");
        }
    }

    /// Reads every row of every table, to see whether they can be read. Returns how many there are.
    public long readAll() {
        return reading(handle -> handle.createQuery(TABLES).mapTo(String.class).list()).stream().mapToLong(this::readAll)
                .sum();
    }

    private long readAll(String table) {
        return reading(handle -> handle.createQuery("SELECT * FROM \"" + table + '"').map((_, _) -> table).stream().count());
    }

    /// Writes a zip archive of the file as it is after the last change; others may write meanwhile.
    void copyTo(Path archive) {
        reading(handle -> handle.execute("BACKUP TO '" + archive.toString().replace("'", "''") + "'"));
    }

    /// Closing loses nothing: what was acknowledged is on the disk. So a file that cannot even be closed is left to the
    /// operating system.
    @Override
    public void close() {
        try {
            writer.close();
        } catch (JdbiException e) {
            LOG.log(Level.WARNING, "a file did not close well: {0}", e.getClass().getSimpleName());
        }
    }

    /// Closes the file, and makes it smaller when most of it is of no use.
    public synchronized void closeAndTidy() {
        if (writer.isClosed()) return;
        var wasteful = Compaction.isWorthwhile(writer, source.location());
        close();
        if (wasteful) Compaction.replace(source);
    }
}
