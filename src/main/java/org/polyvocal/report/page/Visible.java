package org.polyvocal.report.page;

/// Makes every character of a text one that a page can show. What XML forbids becomes a sign for itself: control
/// characters their pictures (`␀`), halves of characters and non-characters the replacement character.
public final class Visible {
    private static final int PICTURES = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private Visible() {}

    public static String text(String text) {
        if (text.codePoints().allMatch(point -> shown(point) == point)) return text;
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(point -> shown.appendCodePoint(shown(point)));
        return shown.toString();
    }

    /// On one line, for names.
    public static String line(String text) {
        return text(text.strip().replaceAll("[\\r\\n\\t]+", " "));
    }

    private static int shown(int point) {
        if (point == '\n' || point == '\t') return point;
        if (point < ' ') return PICTURES + point;
        if (point == DELETE) return PICTURE_OF_DELETE;
        var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        var noCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF || point > DELETE && point < 0xA0;
        return half || noCharacter ? REPLACEMENT : point;
    }
}
