package org.polyvocal.exchange.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which letters the bytes of a file stand for: that of the font they are in, or else that of the file.
final class CodePages {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /// By the number with which Windows names the letters of a font.
    private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(Map.entry(0, 1252), Map.entry(2, 1252),
            Map.entry(77, 10000), Map.entry(128, 932), Map.entry(129, 949), Map.entry(130, 1361), Map.entry(134, 936),
            Map.entry(136, 950), Map.entry(161, 1253), Map.entry(162, 1254), Map.entry(163, 1258), Map.entry(177, 1255),
            Map.entry(178, 1256), Map.entry(186, 1257), Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250),
            Map.entry(254, 437), Map.entry(255, 850));
    private static final Map<Integer, String> NAMES = Map.of(932, "windows-31j", 1361, "x-Johab", 10000, "x-MacRoman", 10001,
            "x-MS932_0213", 10004, "x-MacArabic", 10005, "x-MacHebrew", 10006, "x-MacGreek", 10007, "x-MacCyrillic", 10029,
            "x-MacCentralEurope", 65001, "UTF-8");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset file = WESTERN;

    void ofFile(int page) {
        charset(page).ifPresent(charset -> file = charset);
    }

    void ofFont(int font, int fontCharset) {
        Optional.ofNullable(OF_FONTS.get(fontCharset)).ifPresent(page -> ofFontByPage(font, page));
    }

    void ofFontByPage(int font, int page) {
        charset(page).ifPresent(charset -> fonts.put(font, charset));
    }

    String text(byte[] bytes, int from, int font) {
        return new String(bytes, from, bytes.length - from, fonts.getOrDefault(font, file));
    }

    private static Optional<Charset> charset(int page) {
        return Stream.of(NAMES.getOrDefault(page, "windows-" + page), "MS" + page, "IBM" + page, "Cp" + page)
                .filter(CodePages::isKnown).findFirst().map(Charset::forName);
    }

    private static boolean isKnown(String name) {
        return name.matches("[\\w-]+") && Charset.isSupported(name);
    }
}
