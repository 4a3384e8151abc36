package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Problem;

/// A document's text being revised, step by step, and what it would become. Immutable: each step makes another revision.
/// Offsets and the numbers of turns are those of the text as the steps so far have left it.
///
/// ```
/// var revision = Revision.of(document, text).edit(List.of(new TextEdit(10, 13, "the"))).split(4, 210, speaker);
/// revision.codings(study);       // what it would do to each coding, before anything is done
/// revision.change(study);        // one change; its new text is revision.text()
/// ```
///
/// Several documents are revised as one act by giving their changes the same label and gesture. How passages follow the
/// words is said at [TextEdits].
public final class Revision {
    private final Script before;
    private final Script now;
    private final List<TextEdits> steps;

    private Revision(Script before, Script now, List<TextEdits> steps) {
        this.before = before;
        this.now = now;
        this.steps = List.copyOf(steps);
    }

    /// Nothing changed yet.
    ///
    /// @param text of the document
    public static Revision of(Document document, String text) {
        var script = new Script(document, text);
        return new Revision(script, script, List.of());
    }

    /// Changes words anywhere in the text: edits made at once, which must not overlap. See [TextEdits] and, for what
    /// becomes of turns, the same: words put in where talk begins or ends are talk.
    public Revision edit(List<TextEdit> edits) {
        return then(Step.edit(now, edits));
    }

    /// Makes two turns of one, at an offset within its talk.
    ///
    /// @param speaker of the second; one of the document's, or a new one
    /// @throws Problem when nothing is said on one side of it
    public Revision split(int turn, int offset, Speaker speaker) {
        return then(new TurnSteps(now).split(turn, offset, speaker));
    }

    /// The same, both turns being the same speaker's, or nobody's.
    public Revision split(int turn, int offset) {
        return then(new TurnSteps(now).split(turn, offset));
    }

    /// Makes one turn of this and the next.
    ///
    /// @throws Problem when it is the last
    public Revision join(int turn) {
        return then(new TurnSteps(now).join(turn));
    }

    /// Takes a turn out with all its words.
    public Revision remove(int turn) {
        return then(new TurnSteps(now).remove(turn));
    }

    /// Says that a turn is somebody else's.
    ///
    /// @param speaker one of the document's, or a new one
    public Revision give(int turn, Speaker speaker) {
        return then(new TurnSteps(now).give(turn, speaker));
    }

    /// Corrects the name of a speaker throughout; where it is another speaker's, the two are one from now on.
    public Revision rename(Id<Speaker> speaker, String name) {
        return then(new TurnSteps(now).rename(speaker, name.strip()));
    }

    private Revision then(Step step) {
        var all = new ArrayList<>(steps);
        if (!step.edits().isEmpty()) all.add(step.edits());
        return new Revision(before, step.after(), all);
    }

    /// The document as it was when the revision began.
    public Document before() {
        return before.document();
    }

    /// The document as it is after the steps so far.
    public Document document() {
        return now.document();
    }

    /// The text as it is after the steps so far.
    public String text() {
        return now.text();
    }

    /// True when there is nothing to save.
    public boolean isEmpty() {
        return result().equals(before.document());
    }

    /// Where a passage of the text as it was stands now; nowhere when it is lost.
    public Optional<Span> moved(Span passage) {
        var at = Optional.of(passage);
        for (var step : steps) at = at.flatMap(step::moved);
        return at;
    }

    /// What the revision does to every coding of the document, in reading order, whoever made it.
    public List<Affected<Coding>> codings(Study study) {
        return study.codings(before().id()).stream()
                .map(it -> affected(it, it.span(), Coding::over, Optional.empty())).toList();
    }

    /// What it does to every memo on a passage of the document.
    public List<Affected<Memo>> memos(Study study) {
        return study.memos().stream().filter(it -> it.document().equals(Optional.of(before().id())))
                .flatMap(it -> it.span().stream().map(span -> affected(it, span, (memo, moved) -> memo.on(Optional.of(moved)),
                        Optional.of(it.on(Optional.empty())))))
                .toList();
    }

    private <E extends Entity> Affected<E> affected(E passage, Span span, BiFunction<E, Span, E> over, Optional<E> lost) {
        var moved = moved(span);
        var wordsBefore = span.of(before.text());
        var wordsAfter = moved.map(it -> it.of(now.text())).orElse("");
        var fate = moved.equals(Optional.of(span)) && wordsBefore.equals(wordsAfter)
                ? Affected.Fate.STAYS
                : Affected.Fate.of(wordsBefore, wordsAfter);
        return new Affected<>(passage, moved.map(it -> over.apply(passage, it)).or(() -> lost), fate, wordsBefore, wordsAfter);
    }

    /// The change that makes it so, by itself.
    ///
    /// @throws Problem when the document is no longer as it was when the revision began
    public Change change(Study study) {
        return change(study, Label.of("model.change.revise", before().name()), Id.next().value());
    }

    /// The change that makes it so, as a part of something larger.
    ///
    /// @param gesture the same for all that is undone together
    public Change change(Study study, Label label, UUID gesture) {
        if (!study.document(before().id()).equals(Optional.of(before()))) {
            throw new Problem("model.revision.meanwhile", before().name());
        }
        var edits = new ArrayList<Edit>();
        if (!isEmpty()) edits.add(new Edit.Replace(before(), result()));
        codings(study).stream().filter(it -> it.after().isEmpty()).forEach(it -> edits.add(new Edit.Remove(it.before())));
        Stream.concat(codings(study).stream(), memos(study).stream()).flatMap(Revision::replacement).forEach(edits::add);
        return new Change(label, gesture, edits);
    }

    private static Stream<Edit> replacement(Affected<? extends Entity> it) {
        return it.after().filter(after -> !after.equals(it.before())).map(after -> (Edit) new Edit.Replace(it.before(), after))
                .stream();
    }

    /// Without speakers who have nothing to say any more.
    private Document result() {
        var spoken = now.document().turns().stream().flatMap(turn -> turn.speaker().stream()).toList();
        var had = before().turns().stream().flatMap(turn -> turn.speaker().stream()).toList();
        var speakers = now.document().speakers().stream()
                .filter(it -> spoken.contains(it.id()) || before().speaker(it.id()).isPresent() && !had.contains(it.id()))
                .toList();
        return document().revised(document().text(), speakers, document().turns());
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Revision of " + before() + " in " + steps.size() + " steps";
    }
}
