package org.polyvocal.model.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Problem;

/// Edits of one text that are made at once, and what becomes of places in it.
///
/// A passage keeps exactly its words when no edit touches it; what is inserted where it begins or ends is not its own.
/// What replaces words of a passage belongs to it, inside it and across its ends alike, and what is inserted between its
/// words does too; of words that are the same before and after, only those in between count as replaced, unless the
/// passage holds all that the edit replaces. A passage of which nothing is left but white space is lost.
public final class TextEdits {
    private final String before;
    private final String after;
    private final List<Replaced> replaced = new ArrayList<>();

    /// A stretch before, and where what replaces it stands.
    private record Zone(int start, int end, int newStart, int newEnd) {
        int growth() {
            return (newEnd - newStart) - (end - start);
        }
    }

    /// @param whole all that the edit replaces
    /// @param core  what really differs
    private record Replaced(Zone whole, Zone core) {
        /// The stretch by which this touches the passage.
        Optional<Zone> touching(Span passage) {
            if (whole.start < whole.end && passage.start() <= whole.start && whole.end <= passage.end())
                return Optional.of(whole);
            return Optional.of(core).filter(it -> it.start < passage.end() && passage.start() < it.end);
        }
    }

    private TextEdits(String before, List<TextEdit> inOrder) {
        this.before = before;
        this.after = Widening.applied(before, inOrder);
        var shift = 0;
        for (var edit : inOrder) {
            var newStart = edit.start() + shift;
            var whole = new Zone(edit.start(), edit.end(), newStart, newStart + edit.replacement().length());
            replaced.add(new Replaced(whole, core(whole)));
            shift += edit.growth();
        }
    }

    /// @throws IllegalArgumentException when edits overlap or reach beyond the text
    /// @throws Problem when one would bring half a character into the text
    public static TextEdits of(String text, List<TextEdit> edits) {
        if (edits.stream().anyMatch(edit -> holdsHalves(edit.replacement()))) throw new Problem("model.revision.half");
        return new TextEdits(text, Widening.of(text, edits));
    }

    public String text() {
        return after;
    }

    /// True when nothing is changed at all.
    public boolean isEmpty() {
        return replaced.isEmpty();
    }

    /// Where the passage stands afterwards; nowhere when it is lost.
    public Optional<Span> moved(Span passage) {
        var touching = new ArrayList<Zone>();
        var shift = 0;
        for (var edit : replaced) {
            edit.touching(passage).ifPresent(touching::add);
            if (edit.core.end <= passage.start() && edit.touching(passage).isEmpty()) shift += edit.core.growth();
        }
        if (touching.isEmpty()) return Optional.of(new Span(passage.start() + shift, passage.end() + shift));
        var first = touching.getFirst();
        var last = touching.getLast();
        var growth = touching.stream().mapToInt(Zone::growth).sum();
        var start = first.start <= passage.start() ? first.newStart : passage.start() + shift;
        var end = last.end >= passage.end() ? last.newEnd : passage.end() + shift + growth;
        return start < end ? kept(passage, new Span(start, end)) : Optional.empty();
    }

    /// White space that an edit has left at the ends is not what was coded.
    private Optional<Span> kept(Span passage, Span moved) {
        return Clusters.trimmed(after, moved).map(words -> new Span(
                isBlank(before, passage.start()) ? moved.start() : words.start(),
                isBlank(before, passage.end() - 1) ? moved.end() : words.end()));
    }

    /// Where an offset stands afterwards; what is inserted there comes after it, and what replaces its surroundings too.
    int earliest(int offset) {
        return at(offset, it -> it.end < offset || it.end == offset && it.start < offset, Zone::newStart);
    }

    /// Where an offset stands afterwards; what is inserted there comes before it, and what replaces its surroundings too.
    int latest(int offset) {
        return at(offset, it -> it.end <= offset, Zone::newEnd);
    }

    private int at(int offset, Predicate<Zone> passed, ToIntFunction<Zone> inside) {
        var within = replaced.stream().map(Replaced::whole).filter(it -> it.start < offset && offset < it.end).findFirst();
        if (within.isPresent()) return inside.applyAsInt(within.get());
        return offset + replaced.stream().map(Replaced::whole).filter(passed).mapToInt(Zone::growth).sum();
    }

    /// Without what is the same at both ends of the stretch before and after, in whole characters.
    private Zone core(Zone whole) {
        var most = Math.min(whole.end - whole.start, whole.newEnd - whole.newStart);
        var same = 0;
        while (same < most && before.charAt(whole.start + same) == after.charAt(whole.newStart + same)) same++;
        while (!mayCut(whole.start + same, whole.newStart + same)) same--;
        var tail = 0;
        while (tail < most - same && before.charAt(whole.end - 1 - tail) == after.charAt(whole.newEnd - 1 - tail)) tail++;
        while (!mayCut(whole.end - tail, whole.newEnd - tail)) tail--;
        return new Zone(whole.start + same, whole.end - tail, whole.newStart + same, whole.newEnd - tail);
    }

    private boolean mayCut(int offset, int newOffset) {
        return Clusters.mayCut(before, offset) && Clusters.mayCut(after, newOffset);
    }

    private static boolean isBlank(String text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static boolean holdsHalves(String words) {
        return words.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "TextEdits " + replaced;
    }
}
