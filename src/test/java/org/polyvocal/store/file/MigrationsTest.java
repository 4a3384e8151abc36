package org.polyvocal.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir Path folder;

    @Test
    void areAsManyAsTheFormThisProgramKnows() throws Exception {
        var place = Path.of(Migrations.class.getResource("/org/polyvocal/store/migrations").toURI());
        try (var files = Files.list(place)) {
            assertThat(files.map(it -> it.getFileName().toString().replaceFirst("__.*", "")).max(String::compareTo))
                    .contains("V" + Migrations.CURRENT);
        }
    }

    @Test
    void areRunOnAnOlderFileAfterABackup() throws Exception {
        var location = Location.of(folder.resolve("Old"));
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + location.database(), "sa", "")) {
            connection.createStatement().execute(
                    """
                            CREATE TABLE "flyway_schema_history" ("installed_rank" INT PRIMARY KEY, "version" VARCHAR(50),
                            "description" VARCHAR(200) NOT NULL, "type" VARCHAR(20) NOT NULL, "script" VARCHAR(1000) NOT NULL,
                            "checksum" INT, "installed_by" VARCHAR(100) NOT NULL, "installed_on" TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL,
                            "execution_time" INT NOT NULL, "success" BOOLEAN NOT NULL)""");
        }
        try (var database = Database.open(location, Optional.empty())) {
            int codings = database.reading(handle -> handle.createQuery("SELECT COUNT(*) FROM coding").mapTo(int.class).one());
            assertThat(codings).isZero();
        }
        assertThat(folder.resolve("Old.backups/before version 1.zip")).isNotEmptyFile();
        assertThat(Inspection.form(location, Optional.empty())).isEqualTo(Migrations.CURRENT);
    }
}
