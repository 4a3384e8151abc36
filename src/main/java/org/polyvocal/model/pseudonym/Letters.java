package org.polyvocal.model.pseudonym;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// What a letter is to somebody who looks for a name: the same whatever its case and its accent, nothing where it is only
/// a mark, and the same gap whatever parts two words.
final class Letters {
    /// What parts two words of a name: a blank, a hyphen, an underscore.
    static final int GAP = ' ';
    private static final int[] NOTHING = {};
    private static final int TABLE = 0x700; // Latin, Greek, Cyrillic, Hebrew, Arabic: most of what is ever asked
    private static final int TATWEEL = 0x640;
    private static final Set<UnicodeScript> ACCENTED = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC);
    /// Of scripts whose other marks are letters of their own, such as vowels.
    private static final Set<UnicodeScript> BARE = Set.of(UnicodeScript.INHERITED, UnicodeScript.HEBREW, UnicodeScript.ARABIC);
    private static final int[][] FOLDED = table();

    private Letters() {}

    private static int[][] table() {
        var table = new int[TABLE][];
        for (var point = 0; point < TABLE; point++) table[point] = compute(point);
        return table;
    }

    /// What a code point is folded to: mostly one, two for `ß`, none for an accent by itself.
    static int[] folded(int point) {
        return point < TABLE ? FOLDED[point] : compute(point);
    }

    private static int[] compute(int point) {
        if (isGap(point)) return new int[]{GAP};
        if (isNothing(point)) return NOTHING;
        if (point == '’' || point == 'ʼ' || point == '‘' || point == '＇') return new int[]{'\''};
        if (!Character.isLetter(point)) return new int[]{point};
        if (!ACCENTED.contains(UnicodeScript.of(point))) return new int[]{Character.toLowerCase(point)};
        return bare(Character.toString(point));
    }

    private static int[] bare(String letter) {
        var plain = Normalizer.normalize(letter, Normalizer.Form.NFKD).codePoints().filter(each -> !isNothing(each)).toArray();
        var lower = new String(plain, 0, plain.length).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        // these have no accent that could be taken off
        return lower.replace('ł', 'l').replace('ø', 'o').replace('đ', 'd').replace("æ", "ae").replace("œ", "oe").codePoints()
                .toArray();
    }

    static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isHyphen(point) || point == '_';
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == '‐' || point == '‑';
    }

    /// Whether it is only seen on another letter, or not at all.
    static boolean isNothing(int point) {
        if (point < 0xAD) return false;
        var type = Character.getType(point);
        if (type == Character.FORMAT || point == TATWEEL) return true;
        return (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) && point != 0x3099 && point != 0x309A
                && BARE.contains(UnicodeScript.of(point));
    }

    static boolean isMark(int point) {
        return point >= 0x300 && switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isLetter(int point) {
        return Character.isLetter(point) || isMark(point);
    }
}
