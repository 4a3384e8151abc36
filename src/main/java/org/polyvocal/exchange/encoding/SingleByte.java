package org.polyvocal.exchange.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The encodings of one byte to a character use the same bytes for different characters, and each decodes nearly
/// anything. What tells them apart is whether the result looks like the writing of some language.
final class SingleByte {
    private static final int SAMPLE = 1 << 15;

    private SingleByte() {}

    static Optional<String> decode(byte[] bytes) {
        var sample = sample(bytes);
        var oldMac = endsLinesLikeAnOldMacintosh(bytes);
        Map<String, Optional<String>> samples = new HashMap<>();
        var best = "";
        var most = -1L;
        for (var alphabet : Alphabet.ALL) {
            for (var encoding : alphabet.encodings()) {
                var text = samples.computeIfAbsent(encoding, it -> Strictly.decode(sample, it));
                if (text.isEmpty()) continue;
                var score = alphabet.score(text.get()) * 10 + (oldMac == encoding.startsWith("x-Mac") ? 15 : 0);
                if (score > most) {
                    most = score;
                    best = encoding;
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Strictly.decode(bytes, best);
    }

    /// Only what is beyond ASCII and what stands beside it says anything.
    private static byte[] sample(byte[] bytes) {
        var sample = new ByteArrayOutputStream();
        for (var at = 0; at < bytes.length && sample.size() < SAMPLE; at++) {
            if (bytes[at] < 0 || at > 0 && bytes[at - 1] < 0 || at + 1 < bytes.length && bytes[at + 1] < 0)
                sample.write(bytes[at]);
        }
        return sample.toByteArray();
    }

    private static boolean endsLinesLikeAnOldMacintosh(byte[] bytes) {
        var returns = false;
        for (var value : bytes) {
            if (value == '\n') return false;
            returns |= value == '\r';
        }
        return returns;
    }
}
