package org.polyvocal.index.text;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Which spellings are the same word.
public final class Spelling {
    /// A longer word is compared by its beginning: nobody has ever said one, but files hold them.
    private static final int LONGEST = 200;

    private Spelling() {}

    /// In lower case, with one kind of apostrophe and composed accents: what stemmers expect.
    public static String lower(CharSequence text, int from, int to) {
        var stop = Math.min(to, from + LONGEST);
        var letters = new char[stop - from];
        for (var at = from; at < stop; at++) {
            var c = text.charAt(at);
            if (c >= 0x80) return lowerUnicode(text.subSequence(from, to));
            letters[at - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(letters);
    }

    public static String lower(String word) {
        return lower(word, 0, word.length());
    }

    /// Without accents and ligatures, so that *cafe* is *café*; `lower` is in lower case already.
    public static String folded(String lower) {
        for (var at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) >= 0x80) return foldUnicode(lower);
        }
        return lower;
    }

    private static String lowerUnicode(CharSequence word) {
        var composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        var lower = new StringBuilder(composed.length());
        composed.codePoints().filter(point -> !isIgnored(point)).map(Spelling::lower).forEach(lower::appendCodePoint);
        return cut(lower);
    }

    private static int lower(int point) {
        if (Letter.isApostrophe(point)) return '\'';
        return point == 'ς' ? 'σ' : Character.toLowerCase(point);
    }

    private static String foldUnicode(String lower) {
        var bare = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().filter(point -> !isAccent(point))
                .forEach(bare::appendCodePoint);
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toCharArray();
        var folded = new char[composed.length * 4];
        var length = ASCIIFoldingFilter.foldToASCII(composed, 0, folded, 0, composed.length);
        return cut(new StringBuilder().append(folded, 0, length));
    }

    private static String cut(StringBuilder word) {
        if (word.length() <= LONGEST) return word.toString();
        var end = Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return word.substring(0, end);
    }

    /// Accents of European scripts, and the points that Hebrew and Arabic are mostly written without; the vowel signs of
    /// others are letters to their readers.
    private static boolean isAccent(int point) {
        return point >= 0x300 && point <= 0x36F || point >= 0x591 && point <= 0x5C7 && Character.getType(
                point) == Character.NON_SPACING_MARK || point >= 0x64B && point <= 0x652 || point == 0x670 || point == 0x640;
    }

    private static boolean isIgnored(int point) {
        return point == 0xAD || point == 0x200C || point == 0x200D || point >= 0xFE00 && point <= 0xFE0F
                || Character.isEmojiModifier(point);
    }
}
