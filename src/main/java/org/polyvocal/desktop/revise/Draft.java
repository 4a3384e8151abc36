package org.polyvocal.desktop.revise;

import java.util.Optional;
import java.util.stream.IntStream;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Revisions;

/// A transcript under revision, open at one place: the talk of a turn, or what stands between two.
///
/// @param revision the steps so far, without what is being typed
/// @param stretch  of the text as the revision has it
record Draft(Revision revision, Span stretch) {
    /// Open at an offset, when there is anything to retype.
    static Optional<Draft> at(Revision revision, int offset) {
        return Revisions.stretch(revision, offset).map(stretch -> new Draft(revision, stretch));
    }

    private static Draft atTurn(Revision revision, int number) {
        return new Draft(revision, revision.document().turn(number).talk());
    }

    /// The number of the turn it is open at; none between turns.
    Optional<Integer> turn() {
        return revision.document().turnAt(stretch.start()).filter(at -> revision.document().turn(at).talk().equals(stretch));
    }

    Optional<Speaker> speaker() {
        return turn().map(revision.document()::turn).flatMap(revision.document()::speaker);
    }

    /// What stands in the field before anything is typed.
    String words() {
        return Revisions.words(revision, stretch);
    }

    /// The revision with what has been typed.
    ///
    /// @throws Problem when that cannot be kept
    Revision with(String typed, Voice voice) {
        var retyped = Revisions.retype(revision, stretch, typed);
        return typed.isBlank() ? retyped : turn().map(number -> voice.in(retyped, number)).orElse(retyped);
    }

    /// Two turns, open at the second; of the speakers beside it the one who has not just spoken is likely to say it.
    ///
    /// @param caret in what has been typed
    Draft split(String typed, Voice voice, int caret) {
        var retyped = with(typed, voice);
        var number = turn().orElseThrow();
        var talk = retyped.document().turn(number).talk();
        var blank = typed.length() - typed.stripLeading().length();
        return atTurn(retyped.split(number, Revisions.offset(retyped, talk, caret - blank), other(retyped, number)), number + 1);
    }

    private static Speaker other(Revision revision, int number) {
        var document = revision.document();
        var now = document.speaker(document.turn(number));
        return IntStream.of(number + 1, number - 1).filter(at -> at >= 1 && at <= document.turns().size())
                .mapToObj(document::turn).flatMap(turn -> document.speaker(turn).stream())
                .filter(it -> !now.equals(Optional.of(it))).findFirst().or(() -> now)
                .orElseThrow(() -> new Problem("desktop.revise.nobody"));
    }

    /// One turn of this and the next.
    Draft join(String typed, Voice voice) {
        var number = turn().orElseThrow();
        return atTurn(with(typed, voice).join(number), number);
    }

    boolean hasNext() {
        return turn().filter(number -> number < revision.document().turns().size()).isPresent();
    }

    boolean hasPrevious() {
        return turn().filter(number -> number > 1).isPresent();
    }

    /// Open at another turn; what has been typed is kept.
    Draft step(String typed, Voice voice, int by) {
        var retyped = with(typed, voice);
        var gone = typed.isBlank() && by > 0 ? 1 : 0;
        return atTurn(retyped, Math.clamp(turn().orElseThrow() + by - gone, 1, retyped.document().turns().size()));
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Draft of " + revision;
    }
}
