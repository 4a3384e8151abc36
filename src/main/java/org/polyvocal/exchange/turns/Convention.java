package org.polyvocal.exchange.turns;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way of marking who speaks, recognised one line at a time. A pattern matches from the beginning of a line up to
/// where the words begin; in it `LABEL` is a speaker, `STAMP` a time in brackets, `TIME` one with or without.
enum Convention {
    /// `NAME: words`, with a time anywhere around the label; the words may also begin on the next line.
    COLON("exchange.convention.colon", ":：",
            "(?:(?<t1>TIME)[ \\t]*)?(?<label>LABEL)[ \\t]*(?<t2>STAMP)?[ \\t]?[:：](?![/\\\\\\d])[ \\t]*(?:(?<t3>STAMP):?)?"),
    /// `NAME [time] words`
    STAMP("exchange.convention.stamp", ":", "(?<label>LABEL)[ \\t]*(?<t1>STAMP)"),
    /// `**NAME [time]** words` and `**NAME:** words`, as in Markdown.
    EMPHASIS("exchange.convention.emphasis", "*_",
            "(?:(?<t1>TIME)[ \\t]*)?(?<b>\\*{1,3}|_{1,3})(?:(?<t2>STAMP)[ \\t]*)?(?<label>LABEL)[ \\t]*"
                    + "(?:(?<t3>STAMP)[ \\t]*:?|:[ \\t]*(?<t4>STAMP)?)?[ \\t]*\\k<b>[ \\t]*:?[ \\t]*(?<t5>STAMP)?") {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return match.group().indexOf(':') >= 0;
        }
    },
    /// `time ⇥ NAME ⇥ words`
    TAB("exchange.convention.tab", "\t", "(?:(?<t1>TIME) *\\t+)?(?<label>LABEL) *(?<t2>STAMP)?:? *\\t+(?:(?<t3>TIME) *\\t)?"),
    /// `NAME  time` on a line of its own, the words below it.
    LINE_AND_TIME("exchange.convention.lineAndTime", ":",
            "(?:(?<t1>TIME)[ \\t]+)?(?:\\*\\*)?(?<label>LABEL)(?:\\*\\*)?(?:[ \\t]*[-–|•,]?[ \\t]*(?<t2>TIME))?[ \\t]*:?[ \\t]*$") {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return match.group("t1") != null || match.group("t2") != null;
        }
    },
    /// `NAME` on a line of its own, the time on the next, and then the words.
    NAME_ABOVE_TIME("exchange.convention.nameAboveTime", "", "(?<label>LABEL)[ \\t]*:?[ \\t]*\\n[ \\t]*(?<t1>TIME)[ \\t]*$") {
        @Override
        int lastLine(Lines lines, int line) {
            return Math.min(line + 1, lines.count() - 1);
        }
    },
    /// The time on a line of its own, `NAME` on the next, and then the words.
    TIME_ABOVE_NAME("exchange.convention.timeAboveName", ":", "(?<t1>TIME)[ \\t]*\\n[ \\t]*(?<label>LABEL)[ \\t]*:?[ \\t]*$") {
        @Override
        int lastLine(Lines lines, int line) {
            return Math.min(line + 1, lines.count() - 1);
        }
    },
    /// `NAME` on a line of its own, the words on the next.
    LINE("exchange.convention.line", "", "(?:\\*\\*)?(?<label>LABEL)(?:\\*\\*)?[ \\t]*:?[ \\t]*$") {
        @Override
        boolean accepts(Matcher match, Lines lines, int line) {
            return line + 1 < lines.count() && !lines.isBlank(line + 1);
        }
    },
    /// `[time] words`, nobody named.
    TIME("exchange.convention.time", ":", "(?<label>)(?:(?<t1>STAMP)|(?<t2>TIME)(?=[ \\t]*$))");

    /// No mark is longer.
    private static final int REACH = 200;
    private final String key;
    private final String needs;
    private final Pattern pattern;
    private final List<String> times;

    Convention(String key, String needs, String pattern) {
        this.key = key;
        this.needs = needs;
        this.pattern = Pattern.compile("[ \\t\\u00A0\\u200E\\u200F\\uFEFF]{0,8}" + pattern.replace("LABEL", Labels.PATTERN)
                .replace("STAMP", Stamp.BRACKETED).replace("TIME", Stamp.ANY) + "[ \\t\\u00A0]*", Pattern.MULTILINE);
        this.times = this.pattern.namedGroups().keySet().stream().filter(name -> name.matches("t\\d")).sorted().toList();
    }

    /// What a person is told, as a message key.
    String key() {
        return key;
    }

    /// Where on this line somebody begins to speak.
    Optional<Mark> mark(Lines lines, int line) {
        if (!mayStand(lines, line)) return Optional.empty();
        var match = pattern.matcher(lines.text()).region(lines.start(line), lines.end(lastLine(lines, line)));
        if (!match.lookingAt() || !accepts(match, lines, line)) return Optional.empty();
        var label = match.group("label").strip();
        if (this != TIME && !Labels.mayBe(label)) return Optional.empty();
        return Optional.of(new Mark(line, firstInk(lines, line), match.end(), label, time(match)));
    }

    boolean accepts(Matcher match, Lines lines, int line) {
        return true;
    }

    /// The line on which the mark ends.
    int lastLine(Lines lines, int line) {
        return line;
    }

    /// Whether it is worth a closer look: most lines of most texts are not.
    private boolean mayStand(Lines lines, int line) {
        var end = Math.min(lines.end(line), lines.start(line) + REACH);
        if (needs.isEmpty()) return lines.end(line) == end;
        for (var at = lines.start(line); at < end; at++) if (needs.indexOf(lines.text().charAt(at)) >= 0) return true;
        return false;
    }

    private static int firstInk(Lines lines, int line) {
        var at = lines.start(line);
        while (Character.isWhitespace(lines.text().charAt(at)) || lines.text().charAt(at) == '\u00A0') at++;
        return at;
    }

    private Optional<Duration> time(Matcher match) {
        return times.stream().map(match::group).filter(Objects::nonNull).findFirst().map(Stamp::time);
    }
}
