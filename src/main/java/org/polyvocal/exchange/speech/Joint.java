package org.polyvocal.exchange.speech;

import java.lang.Character.UnicodeScript;

/// Where two pieces of one speech meet: a blank parts them, unless both sides are of a script that sets none, or the
/// second is nothing but the mark that closes the first.
public final class Joint {
    private static final String CLOSING = ".,?!;:…";

    private Joint() {}

    public static String of(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) return before + after;
        return before + between(before, after) + after;
    }

    /// What parts them where neither is empty.
    public static String between(CharSequence before, String after) {
        if (after.length() == 1 && CLOSING.contains(after)) return "";
        return setsNoBlanks(Character.codePointBefore(before, before.length())) && setsNoBlanks(after.codePointAt(0)) ? "" : " ";
    }

    private static boolean setsNoBlanks(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point >= 0x3000 && point < 0x3040 || point >= 0xFF00 && point < 0xFF66;
        };
    }
}
