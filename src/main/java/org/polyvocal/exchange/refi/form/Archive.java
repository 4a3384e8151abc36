package org.polyvocal.exchange.refi.form;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// A .qdpx file from elsewhere. Nothing is ever unpacked to the disk, and nothing outside the archive is ever read; an archive
/// with paths that lead out of it is refused.
public final class Archive implements Closeable {
    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_XML = 1L << 30;
    private static final long MOST_TEXT = 512L << 20;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final ZipEntry project;
    private long room = MOST_TEXT;

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
        var names = zip.stream().limit(MOST_ENTRIES + 1L).toList();
        if (names.size() > MOST_ENTRIES) throw new Problem("exchange.refi.large", name);
        names.forEach(entry -> entries.putIfAbsent(key(inside(entry.getName())), entry));
        var projects = names.stream().filter(entry -> isProject(inside(entry.getName()))).toList();
        if (projects.size() != 1) throw new Problem("exchange.refi.project", name, projects.size());
        this.project = projects.getFirst();
    }

    /// @throws Problem when it is no such archive, or one that means harm
    public static Archive open(Path file) {
        var name = Original.nameOf(file);
        Original.mustBeFile(file);
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new Archive(name, zip);
            } catch (RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new Problem(e, "exchange.missing", name);
        } catch (ZipException e) {
            throw new Problem(e, "exchange.refi.damaged", name);
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", name);
        }
    }

    private String inside(String path) {
        var plain = path.replace('\\', '/');
        var escapes = plain.startsWith("/") || plain.matches("[A-Za-z]:.*") || List.of(plain.split("/")).contains("..");
        if (escapes) throw new Problem("exchange.refi.escaping", name);
        return plain;
    }

    private static boolean isProject(String path) {
        return !path.contains("/") && path.toLowerCase(Locale.ROOT).endsWith(".qde");
    }

    public String name() {
        return name;
    }

    public InputStream project() {
        try {
            return new Bounded(zip.getInputStream(project), name);
        } catch (IOException e) {
            throw new Problem(e, "exchange.refi.damaged", name);
        }
    }

    /// The bytes of what a path in the XML means, such as `internal://….txt`; none when it is not in the archive.
    ///
    /// @throws Problem when it would grow to more than any interview
    public Optional<byte[]> file(String path) {
        var entry = entry(path);
        if (entry.isEmpty()) return Optional.empty();
        if (room <= 0) throw new Problem("exchange.bomb", name);
        try (var in = zip.getInputStream(entry.get())) {
            var bytes = in.readNBytes((int) Math.min(Original.LIMIT, room) + 1);
            room -= bytes.length;
            if (bytes.length > Original.LIMIT || room < 0) throw new Problem("exchange.bomb", name);
            return Optional.of(bytes);
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem(e, "exchange.refi.damaged", name);
        }
    }

    private Optional<ZipEntry> entry(String path) {
        if (path.isEmpty() || path.startsWith("absolute:") || path.startsWith("file:")) return Optional.empty();
        var bare = path.replace('\\', '/').replaceFirst("^[a-z]+://+", "");
        var last = bare.substring(bare.lastIndexOf('/') + 1);
        return Optional.ofNullable(entries.get(key("sources/" + last))).or(() -> Optional.ofNullable(entries.get(key(bare))))
                .filter(entry -> !entry.isDirectory());
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", name);
        }
    }

    /// Ends the reading of what would never end.
    private static final class Bounded extends FilterInputStream {
        private final String name;
        private long left = MOST_XML;

        Bounded(InputStream in, String name) {
            super(in);
            this.name = name;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return counted(super.read(into, from, most));
        }

        private int counted(int read) {
            left -= Math.max(0, read);
            if (left < 0) throw new Problem("exchange.bomb", name);
            return read;
        }
    }
}
