package org.polyvocal.exchange.turns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// Finds the turns of a text whose speakers are marked in the text itself.
public final class Recognition {
    private static final String QUESTIONS = "exchange.convention.questions";
    private static final String PARAGRAPHS = "exchange.convention.paragraphs";

    private Recognition() {}

    /// Every text has turns: where no speakers are marked, each paragraph is one.
    public static Script of(String text) {
        var lines = Lines.of(text);
        var front = FrontMatter.of(lines);
        var best = Arrays.stream(Convention.values()).map(convention -> Trial.of(convention, lines, front.end()))
                .max(Comparator.comparingDouble(Trial::score)).filter(Trial::convinces);
        return script(lines, front, best);
    }

    /// As [#of(String)], where bold type may tell who speaks.
    ///
    /// @param strong what is set in bold, in the order of the text
    public static Script of(String text, List<Span> strong) {
        var plain = of(text);
        if (strong.isEmpty() || plain.utterances().stream().anyMatch(said -> !said.speaker().isEmpty())) return plain;
        var lines = Lines.of(text);
        var front = FrontMatter.of(lines);
        var emphasis = new Emphasis(lines, strong);
        var names = emphasis.names(front.end());
        if (names.isPresent()) return script(lines, front, names);
        var questions = emphasis.questions(front.end());
        return questions.isEmpty() ? plain : Script.of(text, questions, Messages.say(QUESTIONS)).telling(front.told());
    }

    /// The turns as this convention finds them, even where another would explain more; paragraphs where it finds none.
    ///
    /// @param convention one of [#conventions()]
    public static Script of(String text, String convention) {
        var lines = Lines.of(text);
        var front = FrontMatter.of(lines);
        var wanted = Arrays.stream(Convention.values()).filter(it -> Messages.say(it.key()).equals(convention))
                .map(it -> Trial.of(it, lines, front.end())).filter(trial -> !trial.marks().isEmpty()).findFirst();
        return script(lines, front, wanted);
    }

    /// What a person calls the ways of marking speakers; the last is that nobody is marked and each paragraph is a turn.
    public static List<String> conventions() {
        return Stream.concat(Arrays.stream(Convention.values()).map(Convention::key), Stream.of(PARAGRAPHS))
                .map(key -> Messages.say(key))
                .toList();
    }

    private static Script script(Lines lines, FrontMatter front, Optional<Trial> found) {
        var text = lines.text();
        return found
                .map(trial -> Script.of(text, Closing.times(text, utterances(lines, trial.marks())),
                        Messages.say(trial.convention().key())))
                .orElseGet(() -> Script.of(text, Paragraphs.of(lines, front.end()), Messages.say(PARAGRAPHS)))
                .telling(front.told());
    }

    /// The labels `NAME:` at the beginnings of lines that belong together though they are not a text, such as captions;
    /// as many as there are lines, none of which holds a line end.
    public static List<Label> labels(List<String> openings) {
        var lines = Lines.of(String.join("\n", openings));
        var labels = new ArrayList<>(Collections.nCopies(openings.size(), Label.NONE));
        for (var mark : Trial.of(Convention.COLON, lines, 0).marks()) {
            labels.set(mark.line(), new Label(mark.label(), mark.talk() - lines.start(mark.line())));
        }
        return labels;
    }

    private static List<Utterance> utterances(Lines lines, List<Mark> marks) {
        var found = new ArrayList<Utterance>();
        for (var at = 0; at < marks.size(); at++) {
            var next = at + 1 < marks.size() ? marks.get(at + 1).line() : lines.count();
            utterance(lines, marks.get(at), next).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Utterance> utterance(Lines lines, Mark mark, int next) {
        var end = lines.end(Endings.lastLine(lines, mark.line(), next));
        if (mark.talk() >= end) return Optional.empty();
        return new Span(mark.talk(), end).trimmed(lines.text())
                .map(talk -> new Utterance(mark.label(), new Span(mark.start(), talk.end()), talk, mark.time()));
    }
}
