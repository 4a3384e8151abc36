package org.polyvocal.exchange.encoding;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Windows-1252, Mac Roman and Windows-1250 use the same bytes for different characters, and each decodes nearly
/// anything. What tells them apart is whether the result looks like writing: an apostrophe stands between letters, an
/// opening quotation mark before a word, a capital not after a small letter, and no integral sign anywhere.
final class Western {
    private static final Charset MAC = Charset.forName("x-MacRoman");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final String COMMON = "éèàäöüßñçáíóúêâåøæ";
    private static final String SYMBOLS = "–—…•·°£€§¿¡©®™½¼¾\u00A0";

    private Western() {}

    static Optional<String> decode(byte[] bytes) {
        return Stream.of(WINDOWS, MAC, CENTRAL).map(charset -> read(bytes, charset)).flatMap(Optional::stream)
                .max(Comparator.comparingLong(Guess::score)).filter(guess -> guess.score() >= 0).map(Guess::text);
    }

    private record Guess(String text, long score) {
        /// What people said stays out of logs.
        @Override
        public String toString() {
            return "Guess " + score;
        }
    }

    private static Optional<Guess> read(byte[] bytes, Charset charset) {
        return Strictly.decode(bytes, 0, charset).map(text -> new Guess(text, score(text) * 10 + bonus(charset, text)));
    }

    /// Carriage returns alone are how the old Macintosh ended lines; Central European is the least likely guess.
    private static long bonus(Charset charset, String text) {
        if (charset.equals(CENTRAL)) return -5;
        var oldMac = text.indexOf('\r') >= 0 && text.indexOf('\n') < 0;
        return oldMac == charset.equals(MAC) ? 15 : 0;
    }

    private static long score(String text) {
        var score = 0L;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7F) {
                score += score(at == 0 ? '\n' : text.charAt(at - 1), text.charAt(at),
                        at + 1 == text.length() ? '\n' : text.charAt(at + 1));
            }
        }
        return score;
    }

    private static int score(char before, char it, char after) {
        if (Character.isLetter(it)) return letter(before, it, after);
        if ("’".indexOf(it) >= 0 && Character.isLetter(before) && Character.isLetter(after)) return 4;
        if ("“‘„‚«‹".indexOf(it) >= 0) return Character.isLetterOrDigit(before) ? -2 : 4;
        if ("”’»›".indexOf(it) >= 0) return Character.isWhitespace(before) ? -2 : 4;
        if (SYMBOLS.indexOf(it) >= 0) return 2;
        return Character.isISOControl(it) ? -6 : -3;
    }

    private static int letter(char before, char it, char after) {
        if (Character.isLowerCase(before) && Character.isUpperCase(it)) return -3;
        if (!Character.isLetter(before) && !Character.isLetter(after)) return "àéèóòìÀÉ".indexOf(it) >= 0 ? 1 : -2;
        return COMMON.indexOf(Character.toLowerCase(it)) >= 0 ? 3 : 2;
    }
}
