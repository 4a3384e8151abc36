package org.polyvocal.exchange.praat;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Reads a text file as Praat does: only numbers that stand alone, texts in quotation marks and flags in angle brackets
/// count; everything else is there for people. So the long form (`xmin = 0`) and the short one (`0`) are one.
final class PraatReader {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?");

    /// What stands there is not what a TextGrid has at that place, or the file ends.
    static final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final String text;
    private int at;

    PraatReader(String text) {
        this.text = text;
    }

    /// A quotation mark in it is doubled.
    String string() {
        var token = next();
        if (token.charAt(0) != '"') throw new Unexpected();
        return token.substring(1, token.length() - 1).replace("\"\"", "\"");
    }

    String flag() {
        var token = next();
        if (token.charAt(0) != '<') throw new Unexpected();
        return token.substring(1, token.length() - 1);
    }

    BigDecimal number() {
        var token = next();
        if (token.charAt(0) == '"' || token.charAt(0) == '<') throw new Unexpected();
        return new BigDecimal(token);
    }

    int count() {
        return number().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }

    /// The next thing that counts.
    private String next() {
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
            if (at >= text.length()) throw new Unexpected();
            var from = at;
            switch (text.charAt(at)) {
                case '"' -> at = endOfString(at + 1);
                case '<' -> at = after('>', at);
                case '!' -> at = after('\n', at);
                default -> {
                    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) at++;
                }
            }
            var token = text.substring(from, at);
            if (token.charAt(0) == '"' || token.charAt(0) == '<' || NUMBER.matcher(token).matches()) return token;
        }
    }

    private int endOfString(int from) {
        var end = after('"', from);
        while (end < text.length() && text.charAt(end) == '"') end = after('"', end + 1);
        return end;
    }

    private int after(char mark, int from) {
        var found = text.indexOf(mark, from);
        if (found < 0) throw new Unexpected();
        return found + 1;
    }
}
