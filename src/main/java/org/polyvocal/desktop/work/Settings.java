package org.polyvocal.desktop.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// What the window remembers from one start to the next: the last projects, light or dark, the size of the text. No
/// word of an interview is in it. Lives on the JavaFX thread.
public final class Settings {
    private static final int RECENT = 8;
    private static final System.Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final Properties values = new Properties();

    /// Reads the file; a missing or unreadable one counts as empty.
    public Settings(Path file) {
        this.file = file;
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException _) {
            LOG.log(System.Logger.Level.DEBUG, "no settings yet");
        }
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key)).filter(value -> !value.isBlank());
    }

    public double number(String key, double otherwise) {
        try {
            return value(key).map(Double::parseDouble).orElse(otherwise);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    public void keep(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
        write();
    }

    /// The projects opened last, the latest first.
    public List<Path> recentProjects() {
        var paths = new ArrayList<Path>();
        for (var number = 1; number <= RECENT; number++) value("project." + number).map(Path::of).ifPresent(paths::add);
        return List.copyOf(paths);
    }

    public void opened(Path project) {
        var paths = new ArrayList<>(recentProjects());
        paths.remove(project);
        paths.addFirst(project);
        for (var number = 1; number <= RECENT; number++) {
            values.setProperty("project." + number, number <= paths.size() ? paths.get(number - 1).toString() : "");
        }
        write();
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var next = file.resolveSibling(file.getFileName() + ".new");
            try (var out = Files.newBufferedWriter(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the settings could not be kept", e);
        }
    }
}
