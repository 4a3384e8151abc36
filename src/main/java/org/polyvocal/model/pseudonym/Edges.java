package org.polyvocal.model.pseudonym;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Where a word may begin and end. Letters end at digits and digits at letters, so that a name is found in `Tom2.docx`;
/// one script ends where another begins; and where a script sets no blanks, a word of several signs may end anywhere.
final class Edges {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final int LONG_VOWEL = 'ー';

    /// Whether two neighbours are parts of one word.
    enum Joint {
        /// No: a word ends here.
        OPEN,
        /// Nobody can tell, for the script does not.
        UNMARKED,
        /// Yes.
        CLOSED
    }

    private Edges() {}

    static Joint between(CharSequence text, int at) {
        if (at <= 0 || at >= text.length()) return Joint.OPEN;
        return between(Character.codePointBefore(text, at), Character.codePointAt(text, at));
    }

    private static Joint between(int left, int right) {
        if (Character.isDigit(left) && Character.isDigit(right)) return Joint.CLOSED;
        if (!Letters.isLetter(left) || !Letters.isLetter(right)) return Joint.OPEN;
        if (left < 0x300 && right < 0x300) return Joint.CLOSED;
        var one = script(left);
        var other = script(right);
        var inherits = one == UnicodeScript.INHERITED || other == UnicodeScript.INHERITED;
        if (one == other && WITHOUT_BLANKS.contains(one)) return Joint.UNMARKED;
        return one == other || inherits || !WITHOUT_BLANKS.contains(one) && !WITHOUT_BLANKS.contains(other)
                ? Joint.CLOSED
                : Joint.OPEN;
    }

    private static UnicodeScript script(int point) {
        return point == LONG_VOWEL ? UnicodeScript.KATAKANA : UnicodeScript.of(point);
    }

    /// Whether a name in a script without blanks is the name though letters of the same script stand beside it. Two ideographs
    /// together hardly occur by chance, nor two Korean syllables with a particle after them; kana spell words one by one.
    static boolean standsOut(String name, Joint before, Joint after) {
        var first = name.codePointAt(0);
        var length = name.codePointCount(0, name.length());
        return switch (script(first)) {
            case HAN -> length >= 2;
            case HANGUL -> length >= 2 && (before == Joint.OPEN || length >= 3) && after != Joint.CLOSED;
            case HIRAGANA, KATAKANA -> false;
            default -> length >= 3;
        };
    }
}
