package org.polyvocal.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactionTest {
    private static final int SIZE = 5_000_000;
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "open sesame"})
    void givesRoomBackWhenAWastefulFileIsClosed(String word) throws Exception {
        var password = Password.of(Optional.of(word.toCharArray()));
        var location = Location.of(folder.resolve("Study"));
        Database.create(location, password, handle -> handle.execute("INSERT INTO original VALUES (REPEAT('0', 64), X'00')"));
        try (var database = Database.open(location, password)) {
            for (var n = 0; n < 8; n++) database.writing(handle -> handle.execute("UPDATE original SET content = ?", noise()));
            assertThat(Files.size(location.file())).isGreaterThan(7L * SIZE);
            database.closeAndTidy();
        }
        assertThat(Files.size(location.file())).isLessThan(2L * SIZE);
        assertThat(folder.toFile().list()).containsExactly("Study.mv.db");
        try (var database = Database.open(location, password)) {
            long kept = database
                    .reading(handle -> handle.createQuery("SELECT OCTET_LENGTH(content) FROM original").mapTo(long.class).one());
            assertThat(kept).isEqualTo(SIZE);
        }
    }

    private static byte[] noise() {
        var bytes = new byte[SIZE];
        new SplittableRandom().nextBytes(bytes);
        return bytes;
    }
}
