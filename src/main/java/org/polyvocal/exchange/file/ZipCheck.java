package org.polyvocal.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// What a zip file, as office documents are, would unpack to. It is inflated once without keeping anything, to know how
/// large it becomes before anybody keeps something.
public enum ZipCheck {
    /// It unpacks, and to no more than memory holds.
    SOUND,
    /// It is not a zip file, or breaks off.
    DAMAGED,
    /// It unpacks to far more than any interview.
    BOMB;

    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_XML = 128L << 20;
    private static final long MOST_STRUCTURE = 4L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final int TAIL = 65_557;

    public static ZipCheck of(Original file) {
        if (!isWhole(file.bytes())) return DAMAGED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            return isBounded(zip) ? SOUND : BOMB;
        } catch (IOException | IllegalArgumentException e) {
            return DAMAGED;
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
