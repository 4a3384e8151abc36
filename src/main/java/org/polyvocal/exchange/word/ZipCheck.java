package org.polyvocal.exchange.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Inflates a zip file once without keeping anything, to know how large it becomes before anybody keeps something.
final class ZipCheck {
    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_XML = 128L << 20;
    private static final long MOST_STRUCTURE = 4L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final int TAIL = 65_557;

    private ZipCheck() {}

    /// @throws Problem when it is not a zip file, breaks off, or is a bomb
    static void pass(Original file) {
        if (!isWhole(file.bytes())) throw new Problem("exchange.docxDamaged", file.name());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            if (!isBounded(zip)) throw new Problem("exchange.docxBomb", file.name());
        } catch (ZipException | IllegalArgumentException e) {
            throw new Problem(e, "exchange.docxDamaged", file.name());
        } catch (IOException e) {
            throw new Problem(e, "exchange.docxDamaged", file.name());
        }
    }

    /// The directory of a zip file stands at its end; a file that broke off has none.
    private static boolean isWhole(byte[] bytes) {
        for (var at = bytes.length - 22; at >= Math.max(0, bytes.length - TAIL); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) return true;
        }
        return false;
    }

    private static boolean isBounded(ZipInputStream zip) throws IOException {
        var total = 0L;
        var entries = 0;
        var buffer = new byte[1 << 16];
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var size = 0L;
            for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                size += read;
                total += read;
                if (size > limit(entry) || total > MOST_BYTES) return false;
            }
            if (++entries > MOST_ENTRIES) return false;
        }
        return true;
    }

    private static long limit(ZipEntry entry) {
        var name = entry.getName();
        if (name.endsWith(".rels") || name.equals("[Content_Types].xml")) return MOST_STRUCTURE;
        return name.endsWith(".xml") ? MOST_XML : MOST_BYTES;
    }
}
