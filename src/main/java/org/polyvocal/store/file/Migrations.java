package org.polyvocal.store.file;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the tables of a file to the form this program knows. Flyway is asked only when there is something to do:
/// it takes longer than opening.
final class Migrations {
    /// The form this program writes: the number of its last migration.
    static final int CURRENT = 8;

    private Migrations() {}

    static void run(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:org/polyvocal/store/migrations").load().migrate();
    }
}
