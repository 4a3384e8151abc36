package org.polyvocal.exchange.cues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the cues in a WebVTT or SRT file by their timing lines, and forgives whatever programs get wrong around them:
/// blank lines inside a cue, missing ones between two, times without leading zeros or before the beginning.
final class CueParser {
    private static final String TIME = "(?:(-?\\d{1,6}):)?(-?\\d{1,6}):(-?\\d{1,6})(?:[.,:](-?\\d{1,9}))?";
    private static final Pattern TIMING = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern ASIDE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:\\s.*)?");
    private static final Pattern FIELD = Pattern.compile("(?:NOTE\\s+)?(\\p{L}[\\p{L} _-]{0,40}?)\\s*:\\s*(\\S.*)");

    private final List<String> lines;
    private final boolean web;

    CueParser(String text) {
        this.lines = text.lines().toList();
        this.web = text.startsWith("WEBVTT");
    }

    /// What stands above the first cue, field by field: in the header, and in notes. Confidence is not of the interview.
    Map<String, String> header() {
        var fields = new LinkedHashMap<String, String>();
        for (var line : web ? lines.subList(1, next(0)) : List.<String>of()) {
            var field = FIELD.matcher(line.strip());
            if (field.matches() && line.indexOf('{') < 0 && !field.group(1).equalsIgnoreCase("confidence")) {
                fields.putIfAbsent(field.group(1), field.group(2).replaceAll("^\"|\"$", ""));
            }
        }
        return fields;
    }

    static Optional<Duration> start(String line) {
        var timing = TIMING.matcher(line);
        return timing.matches() ? Optional.of(time(timing, 1)) : Optional.empty();
    }

    List<Cue> cues() {
        var cues = new ArrayList<Cue>();
        for (var at = next(0); at < lines.size();) {
            var following = next(at + 1);
            var timing = TIMING.matcher(lines.get(at));
            if (timing.matches()) cues.add(new Cue(time(timing, 1), time(timing, 5), payload(at + 1, following)));
            at = following;
        }
        return cues;
    }

    /// The first timing line from here on.
    private int next(int from) {
        var at = from;
        while (at < lines.size() && !TIMING.matcher(lines.get(at)).matches()) at++;
        return at;
    }

    /// The lines up to the next timing line, without that one's identifier, and without notes and styles between the two.
    /// In SRT an identifier is a number, and there are no notes.
    private List<String> payload(int from, int following) {
        var end = following < lines.size() && isIdentifier(from, following - 1) ? following - 1 : following;
        var kept = new ArrayList<String>();
        for (var at = from; at < end; at++) {
            var startsBlock = web && at > from && lines.get(at - 1).isBlank();
            if (startsBlock && ASIDE.matcher(lines.get(at)).matches()) at = endOfBlock(at, end);
            else kept.add(lines.get(at).strip());
        }
        while (!kept.isEmpty() && kept.getLast().isEmpty()) kept.removeLast();
        return kept;
    }

    private boolean isIdentifier(int from, int at) {
        if (at < from || lines.get(at).isBlank()) return false;
        return NUMBER.matcher(lines.get(at)).matches() || web && at > from && lines.get(at - 1).isBlank();
    }

    private int endOfBlock(int from, int end) {
        var at = from;
        while (at + 1 < end && !lines.get(at + 1).isBlank()) at++;
        return at;
    }

    /// A time before the beginning, as Teams writes it now and then, is the beginning.
    private static Duration time(MatchResult timing, int group) {
        var hours = timing.group(group) == null ? 0 : Long.parseLong(timing.group(group));
        var seconds = (hours * 60 + Long.parseLong(timing.group(group + 1))) * 60 + Long.parseLong(timing.group(group + 2));
        return Duration.ofMillis(Math.max(0, seconds * 1000 + thousandths(timing, group)));
    }

    /// Whoever leaves out the leading zeros of minutes leaves out those of thousandths too: `0:0:5.20` is 20 ms after five.
    private static int thousandths(MatchResult timing, int group) {
        var written = timing.group(group + 3);
        if (written == null) return 0;
        var bare = timing.group(group + 1).length() < 2 || written.startsWith("-");
        return Integer.parseInt(bare && written.length() < 4 ? written : (written + "00").substring(0, 3));
    }
}
