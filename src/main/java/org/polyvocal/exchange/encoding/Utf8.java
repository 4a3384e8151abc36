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
    /// older encoding would "explain" it, and turn every accent into two wrong letters. Of the accents of the West even
    /// two are enough: `Ã©` is no writing in any of the older encodings.
    ///
    /// @throws Problem when it is such a file, or when halves of characters were encoded by themselves
    static void check(Original file) {
        var bytes = file.bytes();
        var sequences = 0;
        var western = 0;
        var broken = 0;
        var firstBroken = -1;
        for (var at = 0; at < bytes.length;) {
            var length = sequence(bytes, at);
            if (length > 1) sequences++;
            if (length > 1 && isWestern(bytes, at)) western++;
            if (length == 0 && broken++ == 0) firstBroken = at;
            at += Math.max(1, length);
        }
        if (broken == 0) return;
        if (sequences >= CLEARLY && sequences >= CLEARLY * broken || western > 1 && western == sequences) {
            throw new Problem("exchange.mixed", file.name(), line(bytes, firstBroken));
        }
        if (isHalf(bytes, firstBroken)) throw new Problem("exchange.damaged", file.name());
    }

    private static boolean isWestern(byte[] bytes, int at) {
        var lead = bytes[at] & 0xFF;
        return lead == 0xC3 || lead == 0xE2 && (bytes[at + 1] & 0xFF) == 0x80 && (bytes[at + 2] & 0xF0) == 0x90;
    }

    /// Half of a character from beyond the first 65,536, which UTF-16 writes in two.
    private static boolean isHalf(byte[] bytes, int at) {
        return at + 2 < bytes.length && (bytes[at] & 0xFF) == 0xED && (bytes[at + 1] & 0xE0) == 0xA0
                && (bytes[at + 2] & 0xC0) == 0x80;
    }

    /// How many bytes the well-formed character at this place has; 0 when there is none.
    private static int sequence(byte[] bytes, int at) {
        var lead = bytes[at] & 0xFF;
        if (lead < 0x80) return 1;
        var length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) return 0;
        for (var next = at + 1; next < at + length; next++) if ((bytes[next] & 0xC0) != 0x80) return 0;
        return length > 2 && !isShortest(lead, bytes[at + 1] & 0xFF) ? 0 : length;
    }

    /// No character may be written longer than it must be, in halves, or beyond the last one there is.
    private static boolean isShortest(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }

    private static int line(byte[] bytes, int end) {
        var line = 1;
        for (var at = 0; at < end; at++) {
            if (bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == end || bytes[at + 1] != '\n')) line++;
        }
        return line;
    }
}
