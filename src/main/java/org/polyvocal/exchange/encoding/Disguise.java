package org.polyvocal.exchange.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Recognises other formats that carry the name of a text file.
final class Disguise {
    private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

    static {
        BEGINNINGS.put("%PDF-", "PDF");
        BEGINNINGS.put("PK\3\4", "Word or ZIP");
        BEGINNINGS.put("{\\rtf", "RTF");
        BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "old Word");
        BEGINNINGS.put("\u0089PNG", "PNG");
        BEGINNINGS.put("\u00FF\u00D8\u00FF", "JPEG");
        BEGINNINGS.put("GIF8", "GIF");
    }

    private Disguise() {}

    static Optional<String> of(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return BEGINNINGS.entrySet().stream().filter(entry -> beginning.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
