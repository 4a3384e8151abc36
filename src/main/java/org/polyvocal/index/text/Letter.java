package org.polyvocal.index.text;

import java.lang.Character.UnicodeScript;

/// What a character does in a word.
enum Letter {
    /// Part of a word: letters, numbers, the underscore.
    WORD,
    /// Part of the word before it, never the beginning of one: accents that stand alone, joiners, skin tones.
    MARK,
    /// A word by itself: ideographs, kana, the letters of scripts that set no blanks, emoji.
    ALONE,
    /// Joins two halves of a word, as in *don’t* and *l’école*.
    APOSTROPHE,
    /// Between words.
    OTHER;

    private static final int LONG_KANA = 0x30FC;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    static Letter of(int point) {
        if (point < 0x80) return ascii(point);
        if (isApostrophe(point)) return APOSTROPHE;
        if (point == SOFT_HYPHEN || point == NON_JOINER || point == JOINER || Character.isEmojiModifier(point)) return MARK;
        if (point == LONG_KANA || isEmoji(point)) return ALONE;
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> MARK;
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> WORD;
            default -> !Character.isLetterOrDigit(point) ? OTHER : setsNoBlanks(point) ? ALONE : WORD;
        };
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == 0x2BC || point == 0xFF07;
    }

    private static Letter ascii(int point) {
        if (point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9' || point == '_') {
            return WORD;
        }
        return point == '\'' ? APOSTROPHE : OTHER;
    }

    private static boolean isEmoji(int point) {
        return point > 0xFF && (Character.isEmojiPresentation(point) || Character.isExtendedPictographic(point));
    }

    private static boolean setsNoBlanks(int point) {
        return point >= 0xE00 && switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
