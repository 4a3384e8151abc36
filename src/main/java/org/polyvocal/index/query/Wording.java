package org.polyvocal.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.polyvocal.index.query.Pattern.Exact;
import org.polyvocal.index.query.Pattern.Fuzzy;
import org.polyvocal.index.query.Pattern.Inflected;
import org.polyvocal.index.query.Pattern.Regex;
import org.polyvocal.index.query.Pattern.Wildcard;
import org.polyvocal.index.text.Shape;
import org.polyvocal.index.text.Spelling;
import org.polyvocal.index.text.Words;

/// What typed words ask for.
final class Wording {
    private static final java.util.regex.Pattern ROUGHLY = java.util.regex.Pattern.compile("(.+)~(\\d*)");
    /// Up to this length a word with two changed letters is any word.
    private static final int SHORT = 5;

    private Wording() {}

    static Query of(Token.Bare bare) {
        var roughly = ROUGHLY.matcher(bare.words());
        if (roughly.matches()) return fuzzy(bare.at(), roughly.group(1), roughly.group(2));
        if (isWildcard(bare.words())) return phrase(bare.at(), bare.words(), word -> shape(bare.at(), word));
        return phrase(bare.at(), bare.words(), word -> new Inflected(Spelling.lower(word)));
    }

    static Query of(Token.Quoted quoted) {
        var phrase = phrase(quoted.at(), quoted.words(), word -> new Exact(spelt(word)));
        return quoted.near().isPresent() && phrase.words().size() > 1
                ? new Query.Near(phrase.words(), quoted.near().getAsInt())
                : phrase;
    }

    static Query of(Token.Regex regex) {
        var expression = spelt(regex);
        if (expression.isEmpty() || Shape.ofRegex(expression).isEmpty()) {
            throw new QueryProblem(regex.at(), "index.query.regex", regex.expression());
        }
        return new Query.Phrase(List.of(new Regex(expression)));
    }

    /// A hyphenated word is a phrase.
    private static Query.Phrase phrase(int at, String text, Function<String, Pattern> pattern) {
        var found = new ArrayList<Pattern>();
        var words = new Words(text.replace('*', '_').replace('?', '_'), 0, text.length());
        while (words.next()) found.add(pattern.apply(text.substring(words.start(), words.end())));
        if (found.isEmpty()) throw new QueryProblem(at, "index.query.wordless", text);
        return new Query.Phrase(found);
    }

    private static Pattern shape(int at, String word) {
        if (!isWildcard(word)) return new Exact(spelt(word));
        if (word.chars().allMatch(c -> c == '*' || c == '?')) throw new QueryProblem(at, "index.query.wildcard", word);
        var glob = spelt(word);
        if (Shape.ofWildcard(glob).isEmpty()) throw new QueryProblem(at, "index.query.complicated", word);
        return new Wildcard(glob);
    }

    private static Query fuzzy(int at, String word, String changes) {
        var words = phrase(at, word, it -> new Exact(spelt(it))).words();
        if (words.size() > 1 || isWildcard(word)) throw new QueryProblem(at, "index.query.fuzzyWord", word);
        var spelt = ((Exact) words.getFirst()).word();
        var most = changes.isEmpty() ? changesIn(spelt) : Integer.parseInt(changes.substring(0, 1));
        if (changes.length() > 1 || most > Shape.MOST_CHANGES) {
            throw new QueryProblem(at, "index.query.fuzzyChanges", Shape.MOST_CHANGES);
        }
        return new Query.Phrase(List.of(most == 0 ? new Exact(spelt) : new Fuzzy(spelt, most)));
    }

    private static int changesIn(String word) {
        return word.length() <= SHORT ? 1 : 2;
    }

    private static boolean isWildcard(String words) {
        return words.indexOf('*') >= 0 || words.indexOf('?') >= 0;
    }

    private static String spelt(String word) {
        return Spelling.folded(Spelling.lower(word));
    }

    /// Letters in lower case and without accents, as the words are that the expression runs over; what follows a
    /// backslash is not a letter. A word is always matched from its beginning to its end, so those two signs say nothing.
    private static String spelt(Token.Regex regex) {
        var bare = regex.expression().replaceFirst("^\\^", "").replaceFirst("(?<!\\\\)\\$$", "");
        var spelt = new StringBuilder();
        for (var at = 0; at < bare.length(); at++) {
            if (bare.charAt(at) == '\\' && at + 1 < bare.length()) {
                spelt.append(bare, at, at + 2);
                at++;
            } else {
                spelt.append(spelt(bare.substring(at, at + 1)));
            }
        }
        return spelt.toString();
    }
}
