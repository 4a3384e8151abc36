package org.polyvocal.model.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.polyvocal.model.Document;
import org.polyvocal.model.Turn;

/// The way between a transcript and its recording: when a place in the text is said, and which place is being said at a
/// moment. What the transcript does not say is estimated by the characters of talk between the times that it does say:
/// from the beginning of the recording to the first of them, and from the last to the end, where that is known.
///
/// Only times that go forward count. A stamp that goes back, or repeats the one before, is a slip or too coarse, and its
/// turn is estimated like those without; of two that contradict one another the one that fits more of the others is kept.
///
/// ```
/// var timeline = Timeline.of(document, Optional.of(player.total()));
/// timeline.at(selection.start());    // where to play from
/// timeline.offsetAt(player.time());  // what is being said
/// ```
public final class Timeline {
    /// Where nothing is known.
    public static final Timeline NONE = new Timeline(List.of(), new long[1], List.of());

    private final List<Turn> turns;
    private final long[] before; // how much talk lies before each turn, and at the end, before none
    private final List<Mark> marks;

    /// A known time.
    ///
    /// @param talk  how many characters of talk lie before
    /// @param nanos since the recording began
    private record Mark(long talk, long nanos, boolean written) {}

    private Timeline(List<Turn> turns, long[] before, List<Mark> marks) {
        this.turns = turns;
        this.before = before;
        this.marks = marks;
    }

    /// @param total how long the recording is, when that is known
    public static Timeline of(Document document, Optional<Duration> total) {
        var turns = document.turns();
        var before = new long[turns.size() + 1];
        for (var at = 0; at < turns.size(); at++) before[at + 1] = before[at] + turns.get(at).talk().length();
        var written = new ArrayList<Mark>();
        for (var at = 0; at < turns.size(); at++) {
            var talk = before[at];
            turns.get(at).time().ifPresent(time -> written.add(new Mark(talk, time.toNanos(), true)));
        }
        var marks = new ArrayList<>(Forward.most(written, Mark::nanos));
        if (!marks.isEmpty()) close(marks, before[turns.size()], total);
        return new Timeline(turns, before, List.copyOf(marks));
    }

    private static void close(List<Mark> marks, long talk, Optional<Duration> total) {
        var first = marks.getFirst();
        if (first.talk() > 0 && first.nanos() > 0) marks.addFirst(new Mark(0, 0, false));
        var last = marks.getLast();
        total.filter(it -> it.toNanos() > last.nanos() && talk > last.talk())
                .ifPresent(it -> marks.add(new Mark(talk, it.toNanos(), false)));
    }

    /// Whether the transcript says no time at all, so that nothing can be told.
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /// When the words at an offset of the text are said; between turns, when the next one begins.
    public Optional<Moment> at(int offset) {
        if (isEmpty()) return Optional.empty();
        var talk = talkBefore(offset);
        var last = last(mark -> mark.talk() <= talk);
        if (last < 0) return Optional.of(moment(marks.getFirst(), false));
        var mark = marks.get(last);
        if (mark.talk() == talk || last + 1 == marks.size()) return Optional.of(moment(mark, mark.talk() == talk));
        var next = marks.get(last + 1);
        var share = (double) (talk - mark.talk()) / (next.talk() - mark.talk());
        return Optional.of(new Moment(Duration.ofNanos(mark.nanos() + Math.round(share * (next.nanos() - mark.nanos()))), false));
    }

    /// The place in the text that is being said at a moment; empty before the first time that is known.
    public Optional<Integer> offsetAt(Duration time) {
        var last = last(mark -> mark.nanos() <= time.toNanos());
        return last < 0 ? Optional.empty() : Optional.of(offset(talkAt(last, time.toNanos())));
    }

    private long talkAt(int last, long nanos) {
        var mark = marks.get(last);
        if (last + 1 == marks.size()) return mark.talk();
        var next = marks.get(last + 1);
        var share = (double) (nanos - mark.nanos()) / (next.nanos() - mark.nanos());
        return Math.min(mark.talk() + (long) (share * (next.talk() - mark.talk())), Math.max(mark.talk(), next.talk() - 1));
    }

    private static Moment moment(Mark mark, boolean exact) {
        return new Moment(Duration.ofNanos(mark.nanos()), exact && mark.written());
    }

    private long talkBefore(int offset) {
        for (var at = 0; at < turns.size(); at++) {
            var talk = turns.get(at).talk();
            if (offset < talk.end()) return before[at] + Math.max(0, offset - talk.start());
        }
        return before[turns.size()];
    }

    /// In the last turn that begins there: one without a word is passed over.
    private int offset(long talk) {
        var at = turns.size() - 1;
        while (at > 0 && before[at] > talk) at--;
        var span = turns.get(at).talk();
        return (int) Math.min(span.start() + talk - before[at], Math.max(span.start(), span.end() - 1L));
    }

    private int last(Predicate<Mark> wanted) {
        var at = marks.size() - 1;
        while (at >= 0 && !wanted.test(marks.get(at))) at--;
        return at;
    }
}
