package org.polyvocal.model;

/// Counts words the way a reader would: runs of letters and digits, an apostrophe or hyphen inside a word not ending
/// it, and every ideograph or kana by itself, since those scripts set no blanks.
public final class Words {
    private Words() {}

    public static int count(CharSequence text) {
        var words = 0;
        var inside = false;
        for (var at = 0; at < text.length();) {
            var point = Character.codePointAt(text, at);
            var next = at + Character.charCount(point);
            if (standsAlone(point)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(point) || isMark(point)) {
                if (!inside) words++;
                inside = true;
            } else {
                inside = inside && joins(point) && next < text.length()
                        && Character.isLetterOrDigit(Character.codePointAt(text, next));
            }
            at = next;
        }
        return words;
    }

    private static boolean standsAlone(int point) {
        return point >= 0x2E80 && switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        return point >= 0x300 && Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean joins(int point) {
        return point == '\'' || point == '’' || point == '-' || point == '‑';
    }
}
