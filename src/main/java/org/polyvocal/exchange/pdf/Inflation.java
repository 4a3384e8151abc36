package org.polyvocal.exchange.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// Inflates every compressed part of a pdf once without keeping anything, to know how large it becomes before anybody keeps
/// something.
final class Inflation {
    private static final long MOST_BYTES = 1L << 30;
    private static final long MOST_IN_ONE = 256L << 20;
    private static final byte[] START = {'s', 't', 'r', 'e', 'a', 'm'};

    private Inflation() {}

    /// @throws Problem when it would become larger than any transcript
    static void check(Original file) {
        var bytes = file.bytes();
        var total = 0L;
        var inflater = new Inflater();
        try {
            for (var at = 0; at < bytes.length - 8; at++) {
                if (!starts(bytes, at)) continue;
                var begin = at + START.length + (bytes[at + START.length] == '\r' ? 2 : 1);
                var size = size(inflater, bytes, begin);
                total += size;
                if (size > MOST_IN_ONE || total > MOST_BYTES) throw new Problem("exchange.pdfBomb", file.name());
            }
        } finally {
            inflater.end();
        }
    }

    private static boolean starts(byte[] bytes, int at) {
        for (var letter = 0; letter < START.length; letter++) if (bytes[at + letter] != START[letter]) return false;
        return bytes[at + START.length] == '\r' || bytes[at + START.length] == '\n';
    }

    /// What cannot be inflated is not compressed this way, or not at all.
    private static long size(Inflater inflater, byte[] bytes, int begin) {
        inflater.reset();
        inflater.setInput(bytes, begin, bytes.length - begin);
        var buffer = new byte[1 << 16];
        var size = 0L;
        try {
            for (var read = inflater.inflate(buffer); read > 0 && size <= MOST_IN_ONE; read = inflater.inflate(buffer)) {
                size += read;
            }
            return size;
        } catch (DataFormatException _) {
            return size;
        }
    }
}
