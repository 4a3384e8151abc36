package org.polyvocal.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.polyvocal.model.words.Problem;

/// A file as it lay on the disk: its bare name and its bytes. The name has lost its folders and whatever could deceive a
/// reader of it; the bytes are untouched, and never more than [#LIMIT].
///
/// @param encoding of its text, where a person has said so
public record Original(String name, byte[] bytes, Optional<Charset> encoding) {
    /// More than any interview needs (64 MB of plain text are ten million words), and little enough to hold in memory.
    public static final int LIMIT = 64 << 20;
    private static final char UNREADABLE = '\uFFFD';
    private static final int MOST_LINES = 1_000_000;

    public Original {
        name = harmless(name);
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(encoding, "encoding");
    }

    public Original(String name, byte[] bytes) {
        this(name, bytes, Optional.empty());
    }

    /// The same file, its text to be read in this encoding.
    public Original in(Charset encoding) {
        return new Original(name, bytes, Optional.of(encoding));
    }

    /// @throws Problem when there is no such file, it cannot be read, is empty, or is too large
    public static Original of(Path file) {
        var name = nameOf(file);
        mustBeFile(file);
        try {
            if (Files.size(file) > LIMIT) throw tooLarge(name);
            return new Original(name, bounded(file, name));
        } catch (NoSuchFileException e) {
            throw new Problem(e, "exchange.missing", name);
        } catch (IOException e) {
            throw new Problem(e, "exchange.unreadable", name);
        }
    }

    /// To be asked before a file is opened: a pipe may never say anything.
    ///
    /// @throws Problem when there is something of this name, but no file
    public static void mustBeFile(Path file) {
        if (Files.isDirectory(file)) throw new Problem("exchange.folder", nameOf(file));
        if (Files.exists(file) && !Files.isRegularFile(file)) throw new Problem("exchange.notFile", nameOf(file));
    }

    /// A file that ships with the program, beside `owner`.
    public static Original ofResource(Class<?> owner, String resource) {
        try (var in = owner.getResourceAsStream(resource)) {
            return new Original(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bounded(Path file, String name) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) throw tooLarge(name);
            if (bytes.length == 0) throw new Problem("exchange.empty", name);
            return bytes;
        }
    }

    private static Problem tooLarge(String name) {
        return new Problem("exchange.large", name, LIMIT >> 20);
    }

    /// The name a person knows the file by.
    public static String nameOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return harmless(name.indexOf(UNREADABLE) < 0 ? name : inUtf8(file));
    }

    /// On a machine whose locale is not UTF-8 a path shows marks for letters it cannot read, but its address has their bytes.
    private static String inUtf8(Path file) {
        var address = file.toUri().getRawPath().replaceFirst("/$", "").replace("+", "%2B");
        return URLDecoder.decode(address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    /// Hands back `text`, which was read from this file, when it is no list without end.
    ///
    /// @throws Problem when it has more lines than any transcript or table
    public String bounded(String text) {
        var lines = 0;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
        if (lines > MOST_LINES) throw new Problem("exchange.lines", name, MOST_LINES);
        return text;
    }

    /// The name without its extension.
    public String stem() {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// What follows the last dot, in lower case; empty for none.
    public String extension() {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /// Folders go, because a name is not a path; control and direction marks go, because they make one name look like another.
    private static String harmless(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "").strip();
        return shown.isEmpty() || shown.equals(".") || shown.equals("..") ? "unnamed" : shown;
    }

    /// Names stay out of logs.
    @Override
    public String toString() {
        return "Original of " + bytes.length + " bytes";
    }
}
