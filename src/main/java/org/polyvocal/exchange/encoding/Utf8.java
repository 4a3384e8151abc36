package org.polyvocal.exchange.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.polyvocal.exchange.file.Original;
import org.polyvocal.model.words.Problem;

/// UTF-8, and files that are UTF-8 but for a few bytes.
final class Utf8 {
    private static final int CLEARLY = 4;

    private Utf8() {}

    static Optional<String> decode(byte[] bytes) {
        return Strictly.decode(bytes, 0, StandardCharsets.UTF_8);
    }

    /// A file in which most characters beyond ASCII are UTF-8 and a few are not was damaged or patched together. Any
    /// older encoding would "explain" it, and turn every accent into two wrong letters.
    static void check(Original file) {
        var bytes = file.bytes();
        var sequences = 0;
        var broken = 0;
        var firstBroken = -1;
        for (var at = 0; at < bytes.length;) {
            var length = sequence(bytes, at);
            if (length > 1) sequences++;
            if (length == 0 && broken++ == 0) firstBroken = at;
            at += Math.max(1, length);
        }
        if (broken > 0 && sequences >= CLEARLY && sequences >= CLEARLY * broken) {
            throw new Problem("exchange.mixed", file.name(), line(bytes, firstBroken));
        }
    }

    /// How many bytes the well-formed character at this place has; 0 when there is none.
    private static int sequence(byte[] bytes, int at) {
        var lead = bytes[at] & 0xFF;
        if (lead < 0x80) return 1;
        var length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) return 0;
        for (var next = at + 1; next < at + length; next++) if ((bytes[next] & 0xC0) != 0x80) return 0;
        return length;
    }

    private static int line(byte[] bytes, int end) {
        var line = 1;
        for (var at = 0; at < end; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n')) line++;
        }
        return line;
    }
}
