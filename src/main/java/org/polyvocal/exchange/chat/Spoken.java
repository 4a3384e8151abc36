package org.polyvocal.exchange.chat;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a CHAT line for a reader. What was said stays, with what was heard beside it: `xxx`, `&-um`, `&=laughs`,
/// `(be)cause`, pauses, breaks such as `+/.`, overlap (`<yes> [>]`), doubt (`[?]`), repetition (`[x 3]`). What an analyst
/// wrote about it goes: retracing (`<the dog> [/]` is `the dog`), replacements, errors, stress, postcodes, omitted words
/// (`0is`), and what kind of word one is (`gumma@c` is `gumma`).
final class Spoken {
    private static final Pattern SCOPE = Pattern.compile("(?<!\\+)<([^<>]*)>((?:\\s*\\[[^\\[\\]]*\\])*)");
    private static final Pattern OVERLAP = Pattern.compile("\\[[<>]\\d*\\]");
    private static final Pattern CODE = Pattern.compile("\\s*\\[([^\\[\\]]*)\\]");
    private static final Pattern HEARD = Pattern.compile("(?:=!|\\^)\\s*(\\p{L}.*)");
    private static final Pattern KEPT = Pattern.compile("[<>]\\d*|\\?|x \\d+");
    private static final Pattern OMITTED = Pattern.compile("(?<!\\S)0\\p{L}[\\p{L}_'’]*\\s*");
    private static final Pattern FORM = Pattern
            .compile("(?<=[\\p{L})])@[a-z]{1,2}(?::[a-z+&]{1,20})?(?:\\$[a-z:]{1,20})?(?![\\p{L}])");
    private static final Pattern BEFORE_MARK = Pattern.compile("\\s+([.,!?;:])(?=\\s|$)");
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final int DEEPEST = 20;

    private Spoken() {}

    static String words(String line) {
        var text = line.replace('\n', ' ');
        for (var depth = 0; depth < DEEPEST && SCOPE.matcher(text).find(); depth++) {
            text = SCOPE.matcher(text).replaceAll(Spoken::scope);
        }
        text = CODE.matcher(text).replaceAll(Spoken::code);
        text = FORM.matcher(OMITTED.matcher(text).replaceAll("")).replaceAll("");
        return BEFORE_MARK.matcher(text).replaceAll("$1").replace(OPEN, '<').replace(CLOSE, '>').replaceAll("\\s+", " ").strip();
    }

    /// Only where two people speak at once does it matter to a reader where a stretch begins.
    private static String scope(MatchResult scope) {
        var overlaps = OVERLAP.matcher(scope.group(2)).find();
        var words = overlaps ? OPEN + scope.group(1) + CLOSE : scope.group(1);
        return Matcher.quoteReplacement(words + scope.group(2));
    }

    private static String code(MatchResult code) {
        var content = code.group(1).strip();
        if (KEPT.matcher(content).matches()) return Matcher.quoteReplacement(" [" + content + "]");
        var heard = HEARD.matcher(content);
        return heard.matches() ? Matcher.quoteReplacement(" [" + heard.group(1) + "]") : "";
    }
}
