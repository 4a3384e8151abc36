package org.polyvocal.exchange.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Consumer;
import org.polyvocal.model.words.Problem;

/// A file in the making: written beside its place and then moved there, so that it is there whole or not at all, and what
/// was there before stays until then.
public final class Draft {
    private static final int BUFFER = 1 << 16;

    private Draft() {}

    /// @param content writes UTF-8 text; it may close what it is lent
    /// @throws Problem when the file cannot be written
    public static void write(Path file, Consumer<Writer> content) {
        writeBytes(file, out -> {
            try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                content.accept(writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// As [#write(Path, Consumer)], of a file that is not a text.
    public static void writeBytes(Path file, Consumer<OutputStream> content) {
        var place = file.toAbsolutePath();
        if (Files.isDirectory(place)) throw new Problem("exchange.folder", Original.nameOf(place));
        try {
            write(place, place.resolveSibling(".polyvocal-" + UUID.randomUUID() + ".part"), content);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(e, "exchange.unwritable", Original.nameOf(place));
        }
    }

    private static void write(Path place, Path draft, Consumer<OutputStream> content) throws IOException {
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), BUFFER)) {
                content.accept(out);
            }
            move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
