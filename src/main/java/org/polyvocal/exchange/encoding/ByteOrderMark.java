package org.polyvocal.exchange.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The marks with which a file says how it is encoded. The longer of two that begin alike stands first.
enum ByteOrderMark {
    UTF_32LE(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0), UTF_32BE(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF), UTF_16LE(
            StandardCharsets.UTF_16LE, 0xFF,
            0xFE), UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF), UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(candidate -> candidate.starts(bytes)).findFirst();
    }

    Optional<String> decode(byte[] bytes) {
        return Strictly.decode(bytes, mark.length, charset);
    }

    private boolean starts(byte[] bytes) {
        if (bytes.length < mark.length) return false;
        for (var at = 0; at < mark.length; at++) if ((bytes[at] & 0xFF) != mark[at]) return false;
        return true;
    }
}
