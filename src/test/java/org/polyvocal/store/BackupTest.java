package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Edit;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Problem;

class BackupTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private final Coder ana = Fieldwork.coder("Ana");
    @TempDir Path folder;

    private ProjectFile project(Optional<char[]> password) {
        var file = ProjectFile.create(folder.resolve("Study"), password, Fieldwork.project());
        file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
        return file;
    }

    @Test
    void holdsTheProjectAsItWasWhenItWasMadeWhileItIsOpen() throws IOException {
        try (var file = project(Optional.empty())) {
            file.backup(folder.resolve("copy.zip"));
            file.perform(ana.id(), Fieldwork.change("change.code", new Edit.Add(Fieldwork.code("Trust"))));
        }
        ProjectFile.restore(folder.resolve("copy.zip"), folder.resolve("Restored"), Optional.empty());
        try (var restored = ProjectFile.open(folder.resolve("Restored"), Optional.empty())) {
            assertThat(restored.study().coders()).containsExactly(ana);
            assertThat(restored.study().codebook().codes()).isEmpty();
        }
        assertThat(names()).containsExactlyInAnyOrder("Study.mv.db", "copy.zip", "Restored.mv.db");
    }

    @Test
    void staysEncrypted() throws IOException {
        var password = Optional.of("open sesame".toCharArray());
        try (var file = project(password)) {
            file.backup(folder.resolve("copy.zip"));
        }
        assertThatThrownBy(() -> ProjectFile.restore(folder.resolve("copy.zip"), folder.resolve("Restored"), Optional.empty()))
                .isInstanceOf(CannotOpen.class).hasMessage("store.needsPassword");
        assertThat(names()).containsExactlyInAnyOrder("Study.mv.db", "copy.zip");
        ProjectFile.restore(folder.resolve("copy.zip"), folder.resolve("Restored"), password);
        ProjectFile.open(folder.resolve("Restored"), password).close();
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("copy.zip"), "mine");
        try (var file = project(Optional.empty())) {
            assertThatThrownBy(() -> file.backup(folder.resolve("copy.zip"))).isInstanceOf(Problem.class)
                    .hasMessage("store.backupExists");
            file.backup(folder.resolve("other.zip"));
        }
        assertThatThrownBy(() -> ProjectFile.restore(folder.resolve("other.zip"), folder.resolve("Study"), Optional.empty()))
                .isInstanceOf(Problem.class).hasMessage("store.exists");
        assertThat(folder.resolve("copy.zip")).hasContent("mine");
    }

    @Test
    void isNotRestoredFromOtherFiles() throws IOException {
        Files.writeString(folder.resolve("talk.txt"), "I: Who leads?");
        assertThatThrownBy(() -> ProjectFile.restore(folder.resolve("talk.txt"), folder.resolve("R"), Optional.empty()))
                .isInstanceOf(CannotOpen.class).hasMessage("store.notAProject");
        assertThatThrownBy(() -> ProjectFile.restore(folder.resolve("none.zip"), folder.resolve("R"), Optional.empty()))
                .isInstanceOf(Problem.class).hasMessage("store.backupMissing");
        assertThat(names()).containsExactly("talk.txt");
    }

    @Test
    void isNotRestoredFromHalfAnArchive() throws IOException {
        try (var file = project(Optional.empty())) {
            file.backup(folder.resolve("copy.zip"));
        }
        var whole = Files.readAllBytes(folder.resolve("copy.zip"));
        Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> ProjectFile.restore(folder.resolve("half.zip"), folder.resolve("R"), Optional.empty()))
                .isInstanceOf(Problem.class);
        assertThat(names()).containsExactlyInAnyOrder("Study.mv.db", "copy.zip", "half.zip");
    }

    @Test
    void isMadeOnceADayAndKeptForSevenDays() throws IOException {
        try (var file = project(Optional.empty())) {
            var made = IntStream.range(0, 9).mapToObj(day -> file.dailyBackup(MONDAY.plusDays(day))).toList();
            assertThat(made).allMatch(Optional::isPresent);
            assertThat(file.dailyBackup(MONDAY.plusDays(8))).isEmpty();
        }
        try (var backups = Files.list(folder.resolve("Study.backups"))) {
            assertThat(backups.map(it -> it.getFileName().toString()).sorted().toList())
                    .isEqualTo(IntStream.range(2, 9).mapToObj(day -> MONDAY.plusDays(day) + ".zip").toList());
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
