package org.polyvocal.exchange.word;

import java.util.Map;

/// Signs that Word sets in a font of signs, where it makes them of what is typed, such as `:)` and `-->`.
final class Symbols {
    private static final Map<Integer, String> WINGDINGS = Map.of(0x4A, "☺", 0x4B, "😐", 0x4C, "☹", 0xDF, "←", 0xE0, "→", 0xE7,
            "⇐",
            0xE8, "⇒", 0xF3, "⇔", 0xFC, "✓");

    private Symbols() {}

    /// A sign of another font keeps its number, which Word puts into the area of Unicode that has no meaning of its own.
    static String text(String font, String number) {
        if (!number.matches("[0-9A-Fa-f]{1,4}")) return "";
        var code = Integer.parseInt(number, 16);
        var sign = font.equals("Wingdings") ? WINGDINGS.get(code & 0xFF) : null;
        return sign == null ? String.valueOf((char) code) : sign;
    }
}
