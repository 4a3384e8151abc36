package org.polyvocal.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Cuts a query into its pieces.
final class Lexer {
    private static final String QUOTES = "\"“”„‟«»";
    private static final Pattern FIELD = Pattern
            .compile("(?:(?i:case)\\.[" + QUOTES + "][^" + QUOTES + "]+[" + QUOTES + "]|\\p{L}[\\p{L}\\p{M}\\p{N}._-]*):");
    private static final Pattern NEAR = Pattern.compile("~(\\d{0,4})");

    private final String query;
    private int at;
    private int valueAt = -1; // where the value of a field begins: a hyphen there is a minus sign

    private Lexer(String query) {
        this.query = query;
    }

    /// @throws QueryProblem when a quotation mark or a slash is left open
    static List<Token> tokens(String query) {
        var lexer = new Lexer(query);
        var tokens = new ArrayList<Token>();
        for (lexer.skipBlanks(); lexer.at < query.length(); lexer.skipBlanks()) tokens.add(lexer.token());
        return tokens;
    }

    private void skipBlanks() {
        while (at < query.length() && isBlank(query.charAt(at))) at++;
    }

    private Token token() {
        var first = query.charAt(at);
        if (first == '(') return new Token.Open(at++);
        if (first == ')') return new Token.Close(at++);
        if (isQuote(first)) return quoted();
        if (first == '/') return regex();
        if (first == '-' && at != valueAt && negates(at + 1)) return new Token.Not(at++);
        return fieldOrBare();
    }

    private Token quoted() {
        var from = at++;
        var end = at;
        while (end < query.length() && !isQuote(query.charAt(end))) end++;
        if (end == query.length()) throw new QueryProblem(from, "index.query.quote");
        var words = query.substring(at, end);
        at = end + 1;
        return new Token.Quoted(from, words, near());
    }

    private OptionalInt near() {
        var found = NEAR.matcher(query).region(at, query.length());
        if (!found.lookingAt()) return OptionalInt.empty();
        if (found.group(1).isEmpty()) throw new QueryProblem(at, "index.query.near");
        at = found.end();
        return OptionalInt.of(Integer.parseInt(found.group(1)));
    }

    private Token regex() {
        var from = at;
        for (var end = at + 1; end < query.length(); end++) {
            if (query.charAt(end) == '\\') {
                end++;
            } else if (query.charAt(end) == '/') {
                at = end + 1;
                return new Token.Regex(from, query.substring(from + 1, end));
            }
        }
        throw new QueryProblem(from, "index.query.slash");
    }

    private Token fieldOrBare() {
        var from = at;
        var field = FIELD.matcher(query).region(at, query.length());
        if (field.lookingAt()) {
            at = field.end();
            valueAt = at;
            return new Token.Field(from, query.substring(from, at - 1));
        }
        while (at < query.length() && !endsBare(query.charAt(at))) at++;
        var words = query.substring(from, at);
        return switch (words) {
            case "AND" -> new Token.And(from);
            case "OR" -> new Token.Or(from);
            case "NOT" -> new Token.Not(from);
            default -> new Token.Bare(from, words);
        };
    }

    /// A hyphen that stands before something, not by itself.
    private boolean negates(int next) {
        return next < query.length() && !isBlank(query.charAt(next)) && query.charAt(next) != ')';
    }

    private static boolean endsBare(char c) {
        return isBlank(c) || isQuote(c) || c == '(' || c == ')';
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
