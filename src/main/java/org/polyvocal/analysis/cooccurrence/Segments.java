package org.polyvocal.analysis.cooccurrence;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.Sentences;
import org.polyvocal.model.Span;
import org.polyvocal.model.Turn;
import org.polyvocal.model.Words;

/// A document cut into numbered stretches that do not overlap: its turns, its sentences, its words. Some may be left out
/// of the count, such as an interviewer's turns; they keep their number, so that distances stay true.
public final class Segments {
    private final int[] starts;
    private final int[] ends;
    private final BitSet counted;

    private Segments(int[] starts, int[] ends, BitSet counted) {
        this.starts = starts;
        this.ends = ends;
        this.counted = counted;
    }

    /// @param spans in the order of the text
    public static Segments of(List<Span> spans) {
        var all = new BitSet(spans.size());
        all.set(0, spans.size());
        return new Segments(spans.stream().mapToInt(Span::start).toArray(), spans.stream().mapToInt(Span::end).toArray(), all);
    }

    public static Segments turns(Document document) {
        return of(document.turns().stream().map(Turn::span).toList());
    }

    /// The sentences of what is said; speakers' labels and time stamps are no sentences.
    public static Segments sentences(Document document, String text) {
        return of(document.turns().stream()
                .flatMap(turn -> Sentences.in(text, turn.talk(), document.text().language()).stream()).toList());
    }

    public static Segments words(String text) {
        return of(Words.in(text));
    }

    /// These segments, of which only those that begin in the wanted turns count.
    public Segments countedIn(Document document, Predicate<Turn> wanted) {
        var fewer = new BitSet(size());
        IntStream.range(0, size())
                .filter(at -> counted.get(at) && document.turnAt(starts[at]).map(document::turn).filter(wanted).isPresent())
                .forEach(fewer::set);
        return new Segments(starts, ends, fewer);
    }

    /// These segments, of which only what participants say counts; a text without known roles counts whole.
    public Segments ofParticipants(Document document) {
        return countedIn(document,
                turn -> document.speaker(turn).map(speaker -> speaker.role() != Role.INTERVIEWER).orElse(true));
    }

    public int size() {
        return starts.length;
    }

    /// How many of them count.
    public int count() {
        return counted.cardinality();
    }

    /// Those that count, in the order of the text.
    public List<Span> spans() {
        return counted.stream().mapToObj(at -> new Span(starts[at], ends[at])).toList();
    }

    boolean counts(int number) {
        return counted.get(number);
    }

    /// The first that counts, from this number on; negative when there is none.
    int nextCounted(int number) {
        return counted.nextSetBit(number);
    }

    /// The first that does not count, from this number on; it may lie beyond the last.
    int nextLeftOut(int number) {
        return counted.nextClearBit(number);
    }

    boolean allCount() {
        return count() == size();
    }

    /// The number, from 0, of the first segment that a stretch beginning at `start` can share a character with.
    int first(int start) {
        return below(ends, start + 1);
    }

    /// The number of the last segment that a stretch ending at `end` can share a character with; less than the first when
    /// the stretch lies between segments.
    int last(int end) {
        return below(starts, end) - 1;
    }

    /// How many of the ascending numbers are smaller than `limit`.
    private static int below(int[] numbers, int limit) {
        var low = 0;
        var high = numbers.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (numbers[middle] < limit) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
