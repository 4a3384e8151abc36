package org.polyvocal.model;

import java.util.ArrayList;
import java.util.List;

/// Counts words the way a reader would: runs of letters and digits, an apostrophe or hyphen inside a word not ending
/// it, and every ideograph or kana by itself, since those scripts set no blanks.
public final class Words {
    private Words() {}

    public static int count(CharSequence text) {
        var words = new int[1];
        scan(text, (_, _) -> words[0]++);
        return words[0];
    }

    /// The words of `text`, in order.
    public static List<Span> in(CharSequence text) {
        var found = new ArrayList<Span>();
        scan(text, (start, end) -> found.add(new Span(start, end)));
        return List.copyOf(found);
    }

    private interface Found {
        void word(int start, int end);
    }

    private static void scan(CharSequence text, Found found) {
        var start = -1; // of the word that is being read; -1 between words
        var at = 0;
        for (int next; at < text.length(); at = next) {
            var point = Character.codePointAt(text, at);
            next = at + Character.charCount(point);
            if (belongs(point)) {
                if (start < 0) start = at;
            } else if (standsAlone(point)) {
                if (start >= 0) found.word(start, at);
                found.word(at, next);
                start = -1;
            } else if (start >= 0 && !goesOn(text, point, next)) {
                found.word(start, at);
                start = -1;
            }
        }
        if (start >= 0) found.word(start, at);
    }

    private static boolean goesOn(CharSequence text, int point, int next) {
        return joins(point) && next < text.length() && Character.isLetterOrDigit(Character.codePointAt(text, next));
    }

    /// Most text is plain, and plain letters are told at a glance.
    private static boolean belongs(int point) {
        if (point < 0x80) return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        return !standsAlone(point) && (Character.isLetterOrDigit(point) || isMark(point));
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
