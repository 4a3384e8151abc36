package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.words.Problem;

/// What can be done to turns. Where the text itself says who speaks, its labels are written, changed or taken out with
/// them; where it does not, only the turns change.
final class TurnSteps {
    private final Script script;
    private final Document document;
    private final List<Turn> turns;
    private final Labels labels;

    TurnSteps(Script script) {
        this.script = script;
        this.document = script.document();
        this.turns = document.turns();
        this.labels = new Labels(script);
    }

    /// What is said from `offset` on becomes a turn of this speaker's.
    ///
    /// @throws Problem when nothing is said on one side of it
    Step split(int number, int offset, Speaker speaker) {
        return split(number, offset, labels.written() ? labels.write(speaker, number) : "", List.of(speaker));
    }

    /// What is said from `offset` on becomes another turn of the same speaker's, or of nobody's.
    Step split(int number, int offset) {
        return document.speaker(document.turn(number)).map(speaker -> split(number, offset, speaker))
                .orElseGet(() -> split(number, offset, "", List.of()));
    }

    /// @param speaker one or none
    private Step split(int number, int offset, String label, List<Speaker> speaker) {
        var turn = document.turn(number);
        var cut = Clusters.cutBefore(script.text(), offset);
        var first = talk(turn.talk().start(), cut);
        var second = talk(cut, turn.talk().end());
        if (first.isEmpty() || second.isEmpty()) throw new Problem("model.revision.split");
        var from = first.get().end();
        var to = second.get().start();
        var parting = label.isEmpty() ? script.words(from, to) : labels.gap(number) + label;
        var growth = parting.length() - (to - from);
        var all = new ArrayList<>(turns.subList(0, number - 1));
        all.add(new Turn(turn.speaker(), new Span(turn.span().start(), from), first.get(), turn.time()));
        all.add(new Turn(speaker.stream().map(Speaker::id).findFirst(),
                new Span(to + growth - label.length(), turn.span().end() + growth),
                new Span(to + growth, turn.talk().end() + growth), Optional.empty()));
        all.addAll(Turns.shifted(turns.subList(number, turns.size()), growth));
        return Step.turns(script, parting(from, to, parting), with(speaker), all);
    }

    /// What parts two turns is no passage's own, also where one ends with the blank that it takes the place of.
    private List<TextEdit> parting(int from, int to, String parting) {
        return script.words(from, to).equals(parting)
                ? List.of()
                : List.of(new TextEdit(from, to, ""), new TextEdit(to, to, parting));
    }

    private Optional<Span> talk(int from, int to) {
        return script.between(from, to).flatMap(span -> Clusters.trimmed(script.text(), span));
    }

    /// The next turn becomes a part of this one. What stood between their talk goes, but for the transcriber's remarks.
    ///
    /// @throws Problem when it is the last one
    Step join(int number) {
        if (number >= turns.size()) throw new Problem("model.revision.join");
        var turn = document.turn(number);
        var next = document.turn(number + 1);
        var from = turn.talk().end();
        var to = next.talk().start();
        var unsaid = script.words(from, turn.span().end()) + script.words(next.span().start(), to);
        var joint = unsaid.isBlank()
                ? script.words(from, to)
                : joint(script.words(turn.span().end(), next.span().start()), from, to);
        var growth = joint.length() - (to - from);
        var all = new ArrayList<>(turns.subList(0, number - 1));
        all.add(new Turn(turn.speaker(), new Span(turn.span().start(), next.span().end() + growth),
                new Span(turn.talk().start(), next.talk().end() + growth), turn.time()));
        all.addAll(Turns.shifted(turns.subList(number + 1, turns.size()), growth));
        return Step.turns(script, List.of(new TextEdit(from, to, joint)), document.speakers(), all);
    }

    /// Scripts that set no blanks between words set none between sentences either.
    private String joint(String gap, int from, int to) {
        if (!gap.isBlank()) return gap;
        var alone = setsNoBlanks(script.text().codePointBefore(from)) && setsNoBlanks(script.text().codePointAt(to));
        return alone ? "" : " ";
    }

    private static boolean setsNoBlanks(int point) {
        return Character.isIdeographic(point) || point >= 0x3000 && point <= 0x30FF || point >= 0xFF00 && point <= 0xFF65;
    }

    /// Takes a turn out of the text, with its label.
    Step remove(int number) {
        var turn = document.turn(number);
        var next = turns.size() > number ? document.turn(number + 1).span().start() : script.text().length();
        var end = script.words(turn.span().end(), next).isBlank() ? next : turn.span().end();
        return Step.edit(script, List.of(new TextEdit(turn.span().start(), end, "")));
    }

    /// The turn becomes this speaker's.
    Step give(int number, Speaker speaker) {
        var turn = document.turn(number);
        var edits = turn.speaker().equals(Optional.of(speaker.id())) ? List.<TextEdit>of() : labels.naming(turn, number, speaker);
        var growth = edits.stream().mapToInt(TextEdit::growth).sum();
        var all = new ArrayList<>(turns.subList(0, number - 1));
        all.add(new Turn(Optional.of(speaker.id()), new Span(turn.span().start(), turn.span().end() + growth),
                new Span(turn.talk().start() + growth, turn.talk().end() + growth), turn.time()));
        all.addAll(Turns.shifted(turns.subList(number, turns.size()), growth));
        return Step.turns(script, edits, with(List.of(speaker)), all);
    }

    /// The speaker gets another name; when somebody in the document has that name, the two are one from now on.
    Step rename(Id<Speaker> id, String name) {
        var other = document.speakers().stream().filter(it -> it.name().equals(name) && !it.id().equals(id)).findFirst();
        var speaker = other.orElseGet(() -> document.speaker(id).orElseThrow().named(name));
        var edits = turns.stream().filter(turn -> turn.speaker().equals(Optional.of(id)))
                .flatMap(turn -> labels.name(turn).stream()).map(at -> new TextEdit(at.start(), at.end(), name)).toList();
        var named = TextEdits.of(script.text(), edits);
        var all = Turns.moved(turns, named).stream()
                .map(turn -> turn.speaker().equals(Optional.of(id)) ? by(speaker, turn) : turn).toList();
        var speakers = document.speakers().stream().filter(it -> other.isEmpty() || !it.id().equals(id))
                .map(it -> it.id().equals(speaker.id()) ? speaker : it).toList();
        return new Step(named, script.with(named, speakers, all));
    }

    private static Turn by(Speaker speaker, Turn turn) {
        return new Turn(Optional.of(speaker.id()), turn.span(), turn.talk(), turn.time());
    }

    private List<Speaker> with(List<Speaker> spoken) {
        var more = spoken.stream().filter(it -> document.speaker(it.id()).isEmpty());
        return Stream.concat(document.speakers().stream(), more).toList();
    }
}
