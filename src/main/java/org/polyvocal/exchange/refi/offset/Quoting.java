package org.polyvocal.exchange.refi.offset;

/// Whether what a selection is called quotes the words that are selected, whole or their beginning, as most programs do.
public final class Quoting {
    private static final int LONG_ENOUGH = 4;
    private static final int SHOWN = 80;

    private Quoting() {}

    /// Names are often cut off, and end then with an ellipsis or three full stops.
    public static boolean isQuote(String name, String words) {
        var quoted = plain(name);
        var beginning = beginning(quoted);
        if (beginning.strip().length() < LONG_ENOUGH) return false;
        if (!mayBegin(beginning, words)) return false;
        var plain = plain(words.length() > quoted.length() * 4 + 1000 ? words.substring(0, quoted.length() * 4 + 1000) : words);
        return beginning.equals(quoted) ? plain.equals(quoted) : plain.startsWith(beginning);
    }

    /// The beginning of the words, on one line.
    public static String of(String words) {
        var plain = plain(words.substring(0, Math.min(words.length(), SHOWN * 4)));
        if (plain.codePointCount(0, plain.length()) <= SHOWN && words.length() <= SHOWN * 4) return plain;
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(SHOWN, plain.codePointCount(0, plain.length()))))
                .strip() + "…";
    }

    private static String beginning(String quoted) {
        if (quoted.endsWith("…")) return quoted.substring(0, quoted.length() - 1);
        return quoted.endsWith("...") ? quoted.substring(0, quoted.length() - 3) : quoted;
    }

    /// Most words that a name does not quote begin with another letter.
    private static boolean mayBegin(String quoted, String words) {
        var at = 0;
        while (at < words.length() && isBlank(words.charAt(at))) at++;
        return at < words.length() && words.charAt(at) == quoted.charAt(0);
    }

    /// On one line, with single blanks; written out because every selection is looked at in several ways of counting.
    private static String plain(String words) {
        var plain = new StringBuilder(words.length());
        var gap = false;
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            if (isBlank(character)) {
                gap = true;
                continue;
            }
            if (gap && !plain.isEmpty()) plain.append(' ');
            gap = false;
            plain.append(character);
        }
        return plain.toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character);
    }
}
