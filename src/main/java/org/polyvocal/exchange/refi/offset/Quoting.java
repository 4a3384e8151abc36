package org.polyvocal.exchange.refi.offset;

import java.util.regex.Pattern;

/// Whether what a selection is called quotes the words that are selected, whole or their beginning, as most programs do.
public final class Quoting {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final int LONG_ENOUGH = 4;
    private static final int SHOWN = 80;

    private Quoting() {}

    /// Names are often cut off, and end then with an ellipsis or three full stops.
    public static boolean isQuote(String name, String words) {
        var quoted = plain(name);
        var beginning = beginning(quoted);
        if (beginning.strip().length() < LONG_ENOUGH) return false;
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

    private static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
