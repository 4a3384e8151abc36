package org.polyvocal.store.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.words.CannotOpen;

/// An open H2 file. Lends handles and takes them back:
///
/// ```
/// database.writing(handle -> …);   // one transaction, on the disk when it returns; one at a time
/// database.reading(handle -> …);   // on any thread, also while another writes
/// ```
///
/// Never interrupt a thread that is in one of them: an interrupt closes the file under everybody.
public final class Database implements AutoCloseable {
    private static final String TABLES = "SELECT table_name FROM INFORMATION_SCHEMA.TABLES WHERE table_schema = 'PUBLIC'";
    private static final String USER = "sa";
    private final Jdbi jdbi;
    private final Handle writer; // holds the file open, and its lock

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.writer = jdbi.open();
    }

    /// A new file with empty tables.
    public static Database create(Location location, Optional<Password> password) {
        location.mustBeFree();
        var source = source(location, password, "");
        var database = new Database(Jdbi.create(source));
        Migrations.run(source);
        return database;
    }

    /// An inspected file, to be read but not written: H2 mends what looks damaged only in a file that it may write.
    ///
    /// @throws CannotOpen with a sentence for each reason
    public static Database forReading(Location location, Optional<Password> password) {
        Inspection.form(location, password);
        return open(location, password, ";ACCESS_MODE_DATA=r");
    }

    /// An inspected file.
    ///
    /// @throws CannotOpen with a sentence for each reason
    public static Database open(Location location, Optional<Password> password) {
        var form = Inspection.form(location, password);
        var database = open(location, password, "");
        if (form < Migrations.CURRENT) database.migrate(location, password, form);
        return database;
    }

    private static Database open(Location location, Optional<Password> password, String settings) {
        try {
            var database = new Database(Jdbi.create(source(location, password, ";IFEXISTS=TRUE" + settings)));
            database.refuseCompany(location);
            return database;
        } catch (JdbiException e) {
            throw new CannotOpen(e, isInUse(e) ? "store.inUse" : "store.damaged", location.name());
        }
    }

    /// H2 shares a file among the connections of one process, and we do not.
    private void refuseCompany(Location location) {
        var alone = false;
        try {
            alone = writer.createQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS").mapTo(int.class).one() == 1;
            if (!alone) throw new CannotOpen("store.inUse", location.name());
        } finally {
            if (!alone) close();
        }
    }

    private static boolean isInUse(JdbiException e) {
        return e.getCause() instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    private static JdbcDataSource source(Location location, Optional<Password> password, String settings) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + location.database()
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;ANALYZE_AUTO=0;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=TRUE;COMPRESS=TRUE"
                + (password.isPresent() ? ";CIPHER=AES" : "") + settings);
        source.setUser(USER);
        password.ifPresent(it -> source.setPasswordChars(it.forConnection()));
        return source;
    }

    /// Nothing is changed before there is a way back.
    private void migrate(Location location, Optional<Password> password, int form) {
        BackupFolder.of(location).beforeMigration(this, form, copy -> forReading(copy, password).readAllAndClose());
        Migrations.run(source(location, password, ""));
    }

    private void readAllAndClose() {
        try (this) {
            readAll();
        }
    }

    /// Reads every row of every table, to see whether they can be read. Returns how many there are.
    public long readAll() {
        return reading(handle -> handle.createQuery(TABLES).mapTo(String.class).list()).stream().mapToLong(this::readAll).sum();
    }

    private long readAll(String table) {
        return reading(handle -> handle.createQuery("SELECT * FROM \"" + table + '"').map((_, _) -> table).stream().count());
    }

    public <T, X extends Exception> T reading(HandleCallback<T, X> work) throws X {
        return jdbi.withHandle(work);
    }

    public synchronized <T, X extends Exception> T writing(HandleCallback<T, X> work) throws X {
        var result = writer.inTransaction(work);
        writer.execute("CHECKPOINT SYNC");
        return result;
    }

    /// Writes a zip archive of the file as it is after the last change; others may write meanwhile.
    void copyTo(Path archive) {
        jdbi.useHandle(handle -> handle.execute("BACKUP TO '" + archive.toString().replace("'", "''") + "'"));
    }

    @Override
    public synchronized void close() {
        writer.close();
    }
}
