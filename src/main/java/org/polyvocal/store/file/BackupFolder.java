package org.polyvocal.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.polyvocal.model.words.Problem;

/// The backups beside a project, in a folder of its name: one for each of the last days it was opened on, and one from
/// before each migration. `Study.backups/2026-11-24.zip`
public record BackupFolder(Path path) {
    private static final int KEPT = 7;
    private static final String ENDING = ".backups";
    /// What H2 and we write beside a file before it gets its name.
    private static final Pattern LEFTOVER = Pattern
            .compile("((compact|part)\\.)?mv\\.db\\.(tempFile|newFile)|(compact|part)\\.mv\\.db|trace\\.db|.*\\.temp\\.db");
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d\\.zip";

    public static BackupFolder of(Location location) {
        return new BackupFolder(location.folder().resolve(location.name() + ENDING));
    }

    /// What lies beside a project's file and tells what was in it once: all of the folder, and what an attempt has left that
    /// was cut short.
    public List<Path> companions() {
        var name = path.getFileName().toString();
        var start = name.substring(0, name.length() - ENDING.length()) + ".";
        var leftovers = files(path.toAbsolutePath().getParent()).filter(file -> isLeftover(file, start));
        return Stream.concat(files(path), leftovers).sorted().toList();
    }

    private static boolean isLeftover(Path file, String start) {
        var name = file.getFileName().toString();
        return name.startsWith(start) && LEFTOVER.matcher(name.substring(start.length())).matches();
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return Stream.of();
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new Problem(e, "store.folderNotRead", folder);
        }
    }

    /// Makes the backup of a day, unless there is one. Returns what was made.
    public Optional<Path> daily(Database database, LocalDate day, Backup.Reader reader) {
        var archive = path.resolve(day + ".zip");
        if (Files.exists(archive)) return Optional.empty();
        write(database, archive, reader);
        days().stream().skip(KEPT).forEach(BackupFolder::delete);
        return Optional.of(archive);
    }

    /// Makes the backup from before the tables get their next form. It is kept until somebody deletes it.
    void beforeMigration(Database database, int form, Backup.Reader reader) {
        var archive = path.resolve("before version " + (form + 1) + ".zip");
        if (!Files.exists(archive)) write(database, archive, reader);
    }

    private void write(Database database, Path archive, Backup.Reader reader) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Problem(e, "store.backupNotWritten", archive);
        }
        Backup.write(database, archive, reader);
    }

    /// The latest first.
    private List<Path> days() {
        try (var files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches(DAY)).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new Problem(e, "store.backupNotWritten", path);
        }
    }

    private static void delete(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            throw new Problem(e, "store.leftover", old);
        }
    }
}
