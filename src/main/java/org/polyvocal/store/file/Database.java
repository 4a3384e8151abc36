package org.polyvocal.store.file;

import java.nio.file.Files;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
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
    private static final String USER = "sa";
    private final Jdbi jdbi;
    private final Handle writer; // holds the file open, and its lock

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.writer = jdbi.open();
    }

    /// A new file with empty tables.
    public static Database create(Location location, Optional<Password> password) {
        if (location.exists()) throw new Problem("store.exists", location.name());
        if (!Files.isDirectory(location.folder())) throw new Problem("store.noFolder", location.folder());
        var source = source(location, password, "");
        var database = new Database(Jdbi.create(source));
        Migrations.run(source);
        return database;
    }

    /// @throws CannotOpen with a sentence for each reason
    public static Database open(Location location, Optional<Password> password) {
        if (!location.exists()) throw new CannotOpen("store.missing", location.file());
        var database = new Database(Jdbi.create(source(location, password, ";IFEXISTS=TRUE")));
        if (database.sessions() > 1) { // H2 shares a file among the connections of one process
            database.close();
            throw new CannotOpen("store.inUse", location.name());
        }
        return database;
    }

    private static JdbcDataSource source(Location location, Optional<Password> password, String settings) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:async:" + location.database() + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
                + (password.isPresent() ? ";CIPHER=AES" : "") + settings);
        source.setUser(USER);
        password.ifPresent(it -> source.setPasswordChars(it.forConnection()));
        return source;
    }

    private int sessions() {
        return writer.createQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS").mapTo(int.class).one();
    }

    public <T, X extends Exception> T reading(HandleCallback<T, X> work) throws X {
        return jdbi.withHandle(work);
    }

    public synchronized <T, X extends Exception> T writing(HandleCallback<T, X> work) throws X {
        var result = writer.inTransaction(work);
        writer.execute("CHECKPOINT SYNC");
        return result;
    }

    @Override
    public synchronized void close() {
        writer.close();
    }
}
