package org.polyvocal.exchange.turns;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polyvocal.exchange.turns.Lines.Sign;

/// A way of marking who speaks, recognised one line at a time. A pattern matches from the beginning of a line up to
/// where the words begin; in it `LABEL` is a speaker, `STAMP` a time in brackets, `TIME` one with or without, `~` blanks
/// or none.
enum Convention {
    /// `NAME: words`, with a time anywhere around the label; the words may also begin on the next line.
    COLON("exchange.convention.colon", 1,
            "(?:DATED~[-–]?~)?(?:(?<t1>TIME)~)?(?:SENT)?(?<label>LABEL)(?:TO)?~(?<t2>STAMP)?~[:：](?![/\\\\\\d])~(?:(?<t3>STAMP):?|(?<t4>TIME)(?=~(?:\\t|$)))?",
            Sign.COLON),
    /// `NAME [time] words`
    STAMP("exchange.convention.stamp", 1, "(?<label>LABEL)~(?<t1>STAMP)", Sign.COLON),
    /// `**NAME [time]** words` and `**NAME:** words`, as in Markdown.
    EMPHASIS("exchange.convention.emphasis", 1,
            "(?:(?<t1>TIME)~)?(?<b>\\*{1,3}|_{1,3})(?:(?<t2>STAMP)~)?(?<label>LABEL)~"
                    + "(?:(?<t3>STAMP)~:?|[:：]~(?<t4>STAMP)?)?~\\k<b>~[:：]?~(?<t5>STAMP)?",
            Sign.EMPHASIS) {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return match.group().indexOf(':') >= 0 || match.group().indexOf('：') >= 0;
        }
    },
    /// `time ⇥ NAME ⇥ words`
    TAB("exchange.convention.tab", 1, "(?:(?<t1>TIME) *\\t+)?(?<label>LABEL) *(?<t2>STAMP)?:? *\\t+(?:(?<t3>TIME) *\\t)?",
            Sign.TAB),
    /// `NAME  time` on a line of its own, the words below it.
    LINE_AND_TIME("exchange.convention.lineAndTime", 1,
            "(?:(?<t1>TIME)[ \\t]+(?:[-–|•]~)?)?(?:\\*\\*)?(?<label>LABEL)(?:\\*\\*)?(?:~[-–|•,]?~(?<t2>TIME))?~:?~$",
            Sign.COLON) {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return match.group("t1") != null || match.group("t2") != null;
        }
    },
    /// `NAME` on a line of its own, the words on the next, or below an empty one where the name can be nothing else.
    LINE("exchange.convention.line", 0.8, "(?:\\*\\*)?(?<label>LABEL)(?:\\*\\*)?~:?~$", Sign.SHORT) {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            if (line + 1 < lines.count() && !lines.isBlank(line + 1)) return true;
            var label = match.group("label");
            return line + 2 < lines.count() && !lines.isBlank(line + 2) && (Labels.isFormal(label) || Labels.isTelling(label));
        }
    },
    /// `[NAME] words` and `<NAME> words`
    BRACKET("exchange.convention.bracket", 0.8, "(?:\\[(?<label>LABEL)\\]|<(?<label2>LABEL)>)~[:：]?~(?<t1>STAMP)?", Sign.BRACKET),
    /// `**NAME** words`
    BOLD("exchange.convention.bold", 0.8, "(\\*\\*|__)(?<label>LABEL)\\1[ \\t]+(?=\\S)", Sign.EMPHASIS),
    /// `NAME – words`
    DASH("exchange.convention.dash", 0.7, "(?<label>LABEL)(?:~[–—]|[ \\t]+-|\\.-)[ \\t]+(?=\\S)", Sign.DASH),
    /// `N. words`
    DOT("exchange.convention.dot", 0.7, "(?<label>LABEL)\\.[ \\t]+(?=\\S)", Sign.DOT) {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return Labels.isFormal(match.group("label"));
        }
    },
    /// `[time] words`, nobody named.
    TIME("exchange.convention.time", 0.3, "(?<label>)(?:(?<t1>STAMP)|(?<t2>TIME)(?=~$))", Sign.COLON);

    /// To whom a line in a chat is sent.
    private static final String EVERYONE = "[ \\t]+(?:to|To|an|An)[ \\t]+(?:[Ee]veryone|[Aa]lle)(?![\\p{L}])";
    private static final String BLANKS = "[ \\t\\u00A0\\u202F]*";
    private final String key;
    private final double weight;
    private final int needs;
    private final Pattern pattern;
    private final List<String> times;
    private final List<String> labels;

    /// @param weight what a mark of this kind proves, against one that has both a name and an ornament
    Convention(String key, double weight, String pattern, Sign needs) {
        this.key = key;
        this.weight = weight;
        this.needs = needs.bit();
        this.pattern = Pattern.compile("[ \\t\\u00A0\\u200E\\u200F\\uFEFF]{0,8}(?:[-•*] )?"
                + pattern.replace("~", BLANKS).replace("LABEL", Labels.PATTERN).replace("STAMP", Stamp.BRACKETED)
                        .replace("DATED", Stamp.DATED).replace("SENT", "(?:From|Von)[ \\t]+(?=[^:\\n]{1,60}" + EVERYONE + ")")
                        .replace("TO", EVERYONE)
                        .replace("TIME", Stamp.ANY)
                + BLANKS, Pattern.MULTILINE);
        this.times = groups("t\\d");
        this.labels = groups("label\\d?");
    }

    private List<String> groups(String name) {
        return pattern.namedGroups().keySet().stream().filter(it -> it.matches(name)).sorted().toList();
    }

    /// What a person is told, as a message key.
    String key() {
        return key;
    }

    double weight() {
        return weight;
    }

    /// Whether words of talk may well stand on a line as names do in this convention, so that only what recurs is believed.
    boolean isWeak() {
        return this == LINE || this == BRACKET || this == BOLD || needsMost();
    }

    /// Whether a line of talk may well look like this, so that nearly every paragraph must.
    boolean needsMost() {
        return this == DASH || this == DOT;
    }

    /// Where on this line somebody begins to speak.
    Optional<Mark> mark(Lines lines, int line) {
        if (!lines.shows(line, needs)) return Optional.empty();
        var match = pattern.matcher(lines.text()).region(lines.body(line), lines.end(line));
        if (!match.lookingAt() || !accepts(match, lines, line)) return Optional.empty();
        var label = Labels.plain(first(match, labels).orElse(""));
        if (this != TIME && !Labels.mayBe(label)) return Optional.empty();
        return Optional.of(new Mark(line, firstInk(lines, line), match.end(), label, first(match, times).map(Stamp::time)));
    }

    boolean accepts(Matcher match, Lines lines, int line) {
        return true;
    }

    private static int firstInk(Lines lines, int line) {
        var at = lines.body(line);
        while (Labels.isBlank(lines.text().charAt(at))) at++;
        return at;
    }

    private static Optional<String> first(Matcher match, List<String> groups) {
        return groups.stream().map(match::group).filter(Objects::nonNull).findFirst();
    }
}
