package org.polyvocal.model.revision;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;

/// How a text itself says who speaks. A new label is written as the labels around it are, without their times: when a
/// turn begins that nobody has timed is not known. Where only the time told the name from the talk, a colon does.
final class Labels {
    private static final String CLOCK = "(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,-]\\d{1,3})?(?!\\d)";
    private static final Pattern STAMP = Pattern.compile("[ \\u00A0]*(?:[\\[(<{#] ?)?" + CLOCK
            + "(?:\\s*(?:-->|-|–|—)\\s*" + CLOCK + ")?(?: ?[\\])>}#])?");
    private static final String USUAL = ": ";

    private final Script script;

    Labels(Script script) {
        this.script = script;
    }

    /// Whether the text names who speaks: most turns of which the speaker is known have the name before their talk.
    boolean written() {
        var spoken = script.document().turns().stream().filter(turn -> turn.speaker().isPresent()).toList();
        return spoken.stream().filter(turn -> name(turn).isPresent()).count() * 2 > spoken.size();
    }

    /// Where the label of a turn names its speaker.
    Optional<Span> name(Turn turn) {
        return script.label(turn).flatMap(label -> script.document().speaker(turn).flatMap(speaker -> name(label, speaker)));
    }

    private Optional<Span> name(Span label, Speaker speaker) {
        if (speaker.name().isBlank()) return Optional.empty();
        var words = Stream.of(speaker.name().strip().split("[\\s\\u00A0]+")).map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u00A0]+"));
        var name = Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(label.of(script.text()));
        return name.find() ? Optional.of(new Span(label.start() + name.start(), label.start() + name.end())) : Optional.empty();
    }

    /// A label for the speaker of a new turn after the one with this number: like the nearest of the speaker's own, or
    /// else like the nearest of anybody's.
    String write(Speaker speaker, int number) {
        return nearest(number).filter(turn -> turn.speaker().equals(Optional.of(speaker.id()))).findFirst()
                .or(() -> nearest(number).findFirst())
                .flatMap(model -> name(model).map(name -> like(model, name, speaker))).orElse(speaker.name() + USUAL);
    }

    private String like(Turn model, Span name, Speaker speaker) {
        var written = script.words(model.span().start(), model.talk().start());
        var before = STAMP.matcher(script.words(model.span().start(), name.start())).replaceAll("");
        var after = STAMP.matcher(script.words(name.end(), model.talk().start())).replaceAll("");
        var timed = before.length() + name.length() + after.length() < written.length();
        var colon = timed && (before + after).chars().noneMatch(it -> it == ':' || it == '：') ? ":" : "";
        return (before + speaker.name() + colon + after).stripLeading();
    }

    private Stream<Turn> nearest(int number) {
        var turns = script.document().turns();
        return IntStream.range(0, turns.size()).boxed().sorted(Comparator.comparingInt(at -> Math.abs(at + 1 - number)))
                .map(turns::get).filter(turn -> name(turn).isPresent());
    }

    /// What parts this turn from the next, or the one before from this; a line break where there is no other.
    String gap(int number) {
        var turns = script.document().turns();
        return IntStream.of(number, number - 1).filter(at -> at >= 1 && at < turns.size())
                .mapToObj(at -> script.words(turns.get(at - 1).talk().end(), turns.get(at).span().start()))
                .filter(gap -> gap.isBlank() && gap.indexOf('\n') >= 0).findFirst().orElse("\n");
    }

    /// The edit by which the turn's label names somebody else, if the text names anybody.
    List<TextEdit> naming(Turn turn, int number, Speaker speaker) {
        var name = name(turn);
        if (name.isPresent()) return List.of(new TextEdit(name.get().start(), name.get().end(), speaker.name()));
        if (!written()) return List.of();
        return List.of(new TextEdit(turn.talk().start(), turn.talk().start(), write(speaker, number)));
    }
}
