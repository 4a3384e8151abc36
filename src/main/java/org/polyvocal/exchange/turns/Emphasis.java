package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// Speakers told only by what is set in bold: a name before the words, or all that the interviewer asks.
final class Emphasis {
    private static final int FEWEST = 3;
    private static final double HALF = 0.5;
    private static final double MOSTLY = 0.6;
    private static final String ASKING = "?？؟;";
    private static final String BESIDE = "*_ \t\u00A0:：\"”’»)]";
    private final Lines lines;
    private final NavigableMap<Integer, Span> strong = new TreeMap<>();

    Emphasis(Lines lines, List<Span> strong) {
        this.lines = lines;
        strong.forEach(piece -> this.strong.put(piece.start(), piece));
    }

    /// A name in bold at the beginning of a paragraph, as if it had stars around it.
    Optional<Trial> names(int from) {
        var marks = IntStream.range(from, lines.count()).mapToObj(this::name).flatMap(Optional::stream).toList();
        var trial = new Trial(Convention.BOLD, lines, new Jury(Convention.BOLD, lines, marks).speaking());
        return Optional.of(trial).filter(Trial::convinces);
    }

    private Optional<Mark> name(int line) {
        var pieces = within(line);
        if (pieces.isEmpty() || pieces.getFirst().start() != lines.body(line)) return Optional.empty();
        var name = pieces.getFirst();
        var label = Labels.plain(name.of(lines.text())).replaceFirst("\\s*[:：]$", "");
        var goesOn = name.end() < lines.end(line);
        if (!goesOn || !label.matches(Labels.PATTERN) || !Labels.mayBe(label)) return Optional.empty();
        return Optional.of(new Mark(line, name.start(), name.end(), label, Optional.empty()));
    }

    /// Turns of whoever asks in bold and of whoever answers below it, where that goes through the whole text.
    List<Utterance> questions(int from) {
        var inked = IntStream.range(from, lines.count()).filter(line -> !lines.isBlank(line)).boxed().toList();
        var asked = inked.stream().filter(this::isStrong).toList();
        var turns = new ArrayList<Utterance>();
        for (var at = inked.indexOf(asked.isEmpty() ? -1 : asked.getFirst()); at >= 0 && at < inked.size();) {
            var end = at;
            while (end < inked.size() && isStrong(inked.get(end)) == isStrong(inked.get(at))) end++;
            turns.add(turn(inked.get(at), inked.get(end - 1)));
            at = end;
        }
        return turns.size() >= 2 * FEWEST - 1 && asked.size() <= MOSTLY * inked.size() && ask(asked) && !areLonger(asked, inked)
                ? turns
                : List.of();
    }

    private boolean ask(List<Integer> asked) {
        return asked.stream().filter(line -> {
            var end = lines.end(line);
            while (end > lines.body(line) && BESIDE.indexOf(lines.text().charAt(end - 1)) >= 0) end--;
            return end > lines.body(line) && ASKING.indexOf(lines.text().charAt(end - 1)) >= 0;
        }).count() >= HALF * asked.size();
    }

    private boolean areLonger(List<Integer> asked, List<Integer> inked) {
        return length(asked) > MOSTLY * length(inked);
    }

    private long length(List<Integer> some) {
        return some.stream().mapToLong(line -> lines.end(line) - lines.body(line)).sum();
    }

    private Utterance turn(int first, int last) {
        var whole = new Span(lines.body(first), lines.end(last)).trimmed(lines.text()).orElseThrow();
        var asks = isStrong(first);
        var talk = asks ? new Span(Math.max(whole.start(), firstOf(first)), Math.min(whole.end(), lastOf(last))) : whole;
        var speaker = Messages.say(asks ? "exchange.asking" : "exchange.answering");
        return new Utterance(speaker, whole, talk.trimmed(lines.text()).orElse(whole), Optional.empty());
    }

    private int firstOf(int line) {
        return within(line).getFirst().start();
    }

    private int lastOf(int line) {
        return within(line).getLast().end();
    }

    /// Whether nothing is on the line that is not in bold, marks of emphasis aside.
    private boolean isStrong(int line) {
        var at = lines.body(line);
        for (var piece : within(line)) {
            if (!isBeside(at, piece.start())) return false;
            at = Math.max(at, piece.end());
        }
        return at > lines.body(line) && isBeside(at, lines.end(line));
    }

    private boolean isBeside(int from, int to) {
        return IntStream.range(from, to).allMatch(at -> BESIDE.indexOf(lines.text().charAt(at)) >= 0);
    }

    private List<Span> within(int line) {
        return strong.subMap(lines.body(line), lines.end(line)).values().stream()
                .filter(piece -> piece.end() <= lines.end(line)).toList();
    }

    @Override
    public String toString() {
        return strong.size() + " pieces in bold";
    }
}
