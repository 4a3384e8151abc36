package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.polyvocal.model.Edit;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;

class OpeningTest {
    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void aProjectWithSomethingInIt() {
        path = folder.resolve("Study.mv.db");
        makeProject(path, Optional.empty());
    }

    private static void makeProject(Path path, Optional<char[]> password) {
        var ana = Fieldwork.coder("Ana");
        var talk = Fieldwork.manuscript("I: Who leads?\nR: We all do.\n".repeat(200));
        try (var file = ProjectFile.create(path, password, Fieldwork.project())) {
            file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
            file.perform(ana.id(), Fieldwork.change("change.import", new Edit.Add(Fieldwork.document("One", talk))),
                    List.of(talk));
        }
    }

    private void isRefused(String key) throws IOException {
        isRefused(key, () -> open(Optional.empty()));
    }

    private void isRefused(String key, ThrowingCallable opening) throws IOException {
        var before = Files.isRegularFile(path) ? Files.readAllBytes(path) : new byte[0];
        assertThatThrownBy(opening).isInstanceOfSatisfying(CannotOpen.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.sentence()).contains("“").doesNotContain("{", "Exception");
        });
        if (Files.isRegularFile(path)) assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    private void open(Optional<char[]> password) {
        ProjectFile.open(path, password).close();
    }

    @Test
    void needsAFile() throws IOException {
        path = folder.resolve("Nowhere");
        isRefused("store.missing");
        assertThat(folder.resolve("Nowhere.mv.db")).doesNotExist();
    }

    @Test
    void isRefusedWhileOpenInThisProcess() throws IOException {
        try (var file = ProjectFile.open(path, Optional.empty())) {
            assertThatThrownBy(() -> open(Optional.empty())).isInstanceOf(CannotOpen.class).hasMessage("store.inUse");
            assertThat(file.study().documents()).hasSize(1);
        }
        open(Optional.empty());
    }

    @Test
    void wantsThePasswordOfAProtectedProject() throws IOException {
        path = folder.resolve("Secret.mv.db");
        makeProject(path, Optional.of("open sesame".toCharArray()));
        assertThat(Files.readString(path, StandardCharsets.ISO_8859_1)).startsWith("H2encrypt").doesNotContain("Interview",
                "leads");
        isRefused("store.needsPassword");
        isRefused("store.wrongPassword", () -> open(Optional.of("open Sesame".toCharArray())));
        isRefused("store.wrongPassword", () -> open(Optional.of("open".toCharArray())));
        open(Optional.of("open sesame".toCharArray()));
    }

    @Test
    void wantsNoPasswordForAPlainProject() throws IOException {
        isRefused("store.notEncrypted", () -> open(Optional.of("x".toCharArray())));
    }

    @Test
    void refusesOtherFiles() throws IOException {
        Files.writeString(path, "I: Who leads?\n");
        isRefused("store.notAProject");
        Files.write(path, new byte[0]);
        isRefused("store.damaged");
        Files.delete(path);
        Files.createDirectory(path);
        isRefused("store.notAProject");
    }

    @Test
    void refusesAnotherDatabase() throws Exception {
        path = folder.resolve("Other.mv.db");
        sql("CREATE TABLE customer (id INT)");
        isRefused("store.notAProject");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE ALIAS leak FOR \"java.lang.System.getProperty(java.lang.String)\"",
            "CREATE LINKED TABLE elsewhere('', 'jdbc:h2:mem:x', '', '', 'INFORMATION_SCHEMA.USERS')", "CREATE SCHEMA other",
            "CREATE VIEW peek AS SELECT * FROM coding", "CREATE TABLE extra (id INT)", "CREATE USER guest PASSWORD ''",
            "CREATE DOMAIN d AS VARCHAR DEFAULT CAST(FILE_READ('/etc/hostname') AS VARCHAR)",
            "ALTER TABLE coder ALTER COLUMN name SET DEFAULT CAST(FILE_READ('/etc/hostname') AS VARCHAR)",
            "ALTER TABLE coder ADD CONSTRAINT c CHECK (CURRENT_USER IS NOT NULL)",
            "CREATE CONSTANT one VALUE 1", "CREATE SEQUENCE s"})
    void refusesWhatNoProjectHas(String foreign) throws Exception {
        sql(foreign);
        isRefused("store.foreign");
    }

    @Test
    void runsNoProgramThatSomebodyHasPutIntoAFile() throws Exception {
        sql("CREATE TRIGGER spy AFTER INSERT ON coding FOR EACH ROW AS 'org.h2.api.Trigger create() {"
                + " System.setProperty(\"polyvocal.spy\", \"ran\"); return new org.h2.api.Trigger() {"
                + " public void fire(java.sql.Connection c, Object[] b, Object[] a) {} }; }'");
        assertThat(System.clearProperty("polyvocal.spy")).isEqualTo("ran");
        isRefused("store.foreign");
        assertThat(System.getProperty("polyvocal.spy")).isNull();
    }

    @Test
    void refusesAFileOfANewerVersion() throws Exception {
        sql("INSERT INTO \"flyway_schema_history\" VALUES (9, '9', 'later', 'SQL', 'V9__later.sql', 0, 'SA', CURRENT_TIMESTAMP, 1, TRUE)");
        isRefused("store.newer");
    }

    @Test
    void refusesAFileThatEndsTooEarly() throws IOException {
        var whole = Files.readAllBytes(path);
        for (var length : List.of(1, 3, 4095, 4096, 8192, 10_000, 12_288, whole.length / 4, whole.length / 3)) {
            Files.write(path, Arrays.copyOf(whole, length));
            refusesOrOpens();
        }
    }

    @Test
    void neverTouchesADamagedFileThatItRefuses() throws IOException {
        var whole = Files.readAllBytes(path);
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var round = 0; round < 60; round++) {
            var damaged = whole.clone();
            var at = random.nextInt(damaged.length);
            var length = Math.min(1 << random.nextInt(14), damaged.length - at);
            for (var i = at; i < at + length; i++) damaged[i] = (byte) random.nextInt();
            Files.write(path, damaged);
            refusesOrOpens();
        }
    }

    private void refusesOrOpens() throws IOException {
        var before = Files.readAllBytes(path);
        try (var file = ProjectFile.open(path, Optional.empty())) {
            file.study().documents().forEach(file::text);
        } catch (CannotOpen refusal) {
            assertThat(refusal.key()).isIn("store.damaged", "store.notAProject");
            assertThat(Files.readAllBytes(path)).isEqualTo(before);
        } catch (Problem e) {
            assertThat(e.sentence()).isNotEmpty();
        }
    }

    private void sql(String statement) throws Exception {
        var url = "jdbc:h2:async:" + path.toString().replace(".mv.db", "");
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }
}
