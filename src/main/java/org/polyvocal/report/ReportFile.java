package org.polyvocal.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import org.polyvocal.model.words.Problem;
import org.polyvocal.report.docx.DocxWriter;
import org.polyvocal.report.html.HtmlWriter;
import org.polyvocal.report.page.Report;
import org.polyvocal.report.xlsx.XlsxWriter;

/// Writes a report in the format that the file's name ends in. A file is there whole or not at all: it is written beside
/// its place and then moved, so that what was there before stays until the new one is finished.
public final class ReportFile {
    private ReportFile() {}

    /// Writes what it is lent to.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @throws Problem when the ending is unknown, or the file cannot be written
    public static void write(Report report, Path file) {
        put(file, content(report, file));
    }

    private static Content content(Report report, Path file) {
        var name = name(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) return out -> HtmlWriter.write(report, out);
        if (name.endsWith(".docx")) return out -> DocxWriter.write(report, out);
        if (name.endsWith(".xlsx")) return out -> XlsxWriter.write(report, out);
        throw new Problem("report.ending", name(file));
    }

    static void put(Path file, Content content) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) throw new Problem("report.isFolder", name(file));
        if (!Files.isDirectory(folder)) throw new Problem("report.noFolder", folder);
        try {
            putBeside(file, folder, content);
        } catch (IOException e) {
            throw new Problem(e, "report.unwritable", name(file));
        }
    }

    private static void putBeside(Path file, Path folder, Content content) throws IOException {
        var draft = folder.resolve(".polyvocal-" + UUID.randomUUID() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }
}
