package org.polyvocal.exchange.encoding;

/// Tells text from bytes that happen to decode.
final class Plausible {
    private static final int ODD_PER_TEXT = 1000;
    /// Besides white space, the mark that CHAT sets around times.
    private static final String CONTROLS = "\t\n\r\f\u000B\u0085\u0015";

    private Plausible() {}

    /// No zero, and hardly a character that nobody types: one in a thousand, or two in a short text, is forgiven and kept.
    static boolean isText(String text) {
        var odd = 0;
        for (var at = 0; at < text.length();) {
            var point = text.codePointAt(at);
            if (point == 0) return false;
            if (isOdd(point)) odd++;
            at += Character.charCount(point);
        }
        return odd <= Math.max(2, text.length() / ODD_PER_TEXT);
    }

    private static boolean isOdd(int point) {
        if (point >= ' ' && point < 0x7F) return false;
        return switch (Character.getType(point)) {
            case Character.CONTROL -> CONTROLS.indexOf(point) < 0;
            case Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
