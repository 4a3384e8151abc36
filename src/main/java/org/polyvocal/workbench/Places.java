package org.polyvocal.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.words.Problem;

/// Where things are kept on this machine. Everything in the cache folder may be deleted.
public final class Places {
    private Places() {}

    /// The index of the project in this file. A copy of the file has an index of its own.
    static Path index(Id<Project> project, Path file) {
        var copy = Manuscript.sha256(file.toAbsolutePath().normalize().toString()).substring(0, 8);
        return cache().resolve("index").resolve(project + "-" + copy);
    }

    /// The folders of all indexes of the project: of its copies, and of where its file lay before it was moved.
    static List<Path> indexes(Id<Project> project) {
        var folder = cache().resolve("index");
        if (!Files.isDirectory(folder)) return List.of();
        try (var indexes = Files.list(folder)) {
            return indexes.filter(each -> each.getFileName().toString().startsWith(project + "-")).toList();
        } catch (IOException e) {
            throw new Problem(e, "workbench.folderNotRead", folder);
        }
    }

    /// Where derived things are kept: `$XDG_CACHE_HOME/polyvocal`, `~/Library/Caches/Polyvocal`, `%LOCALAPPDATA%\Polyvocal`.
    public static Path cache() {
        return Optional.ofNullable(System.getProperty("polyvocal.cache")).map(Path::of).orElseGet(Places::usualCache);
    }

    /// Where the sample study is put at the first start.
    public static Path studies() {
        return Optional.ofNullable(System.getProperty("polyvocal.studies")).map(Path::of)
                .orElseGet(() -> home().resolve("Polyvocal"));
    }

    /// What the window remembers: `$XDG_CONFIG_HOME/polyvocal`, `~/Library/Preferences/Polyvocal`, `%APPDATA%\Polyvocal`.
    public static Path settings() {
        return Optional.ofNullable(System.getProperty("polyvocal.settings")).map(Path::of)
                .orElseGet(() -> usualSettings().resolve("settings.properties"));
    }

    private static Path usualSettings() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return variable("APPDATA", home().resolve("AppData/Roaming")).resolve("Polyvocal");
        if (system.contains("mac")) return home().resolve("Library/Preferences/Polyvocal");
        return variable("XDG_CONFIG_HOME", home().resolve(".config")).resolve("polyvocal");
    }

    private static Path usualCache() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return variable("LOCALAPPDATA", home().resolve("AppData/Local")).resolve("Polyvocal");
        if (system.contains("mac")) return home().resolve("Library/Caches/Polyvocal");
        return variable("XDG_CACHE_HOME", home().resolve(".cache")).resolve("polyvocal");
    }

    private static Path variable(String name, Path otherwise) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of).orElse(otherwise);
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
