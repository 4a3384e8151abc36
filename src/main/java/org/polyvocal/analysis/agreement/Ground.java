package org.polyvocal.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import org.polyvocal.analysis.cooccurrence.Segmentation;
import org.polyvocal.analysis.cooccurrence.Segments;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;

/// The part of one document that is compared, as stretches that do not overlap: its sentences, its turns, or where
/// characters or the document as a whole are the unit, whatever is in the universe, turn by turn.
final class Ground {
    private final int[] starts;
    private final int[] ends;
    private final long[] before; // how much lies before each stretch, and before the end of all
    private final Document document;

    private Ground(Document document, List<Span> spans) {
        starts = spans.stream().mapToInt(Span::start).toArray();
        ends = spans.stream().mapToInt(Span::end).toArray();
        before = new long[starts.length + 1];
        for (var stretch = 0; stretch < starts.length; stretch++) before[stretch + 1] = before[stretch] + length(stretch);
        this.document = document;
    }

    static Ground of(Document document, Terms terms) {
        return new Ground(document, switch (terms.unit()) {
            case SENTENCE -> spans(document, terms, terms.division().segments(document, Segmentation.Unit.SENTENCE));
            case TURN -> spans(document, terms, terms.division().segments(document, Segmentation.Unit.TURN));
            case CHARACTER, DOCUMENT -> text(document, terms);
        });
    }

    private static List<Span> spans(Document document, Terms terms, Segments segments) {
        return (terms.universe() == Universe.ALL ? segments : segments.ofParticipants(document)).spans();
    }

    private static List<Span> text(Document document, Terms terms) {
        return terms.universe() == Universe.ALL || document.turns().isEmpty()
                ? whole(document)
                : Segments.turns(document).ofParticipants(document).spans();
    }

    /// The whole text, cut where turns begin.
    private static List<Span> whole(Document document) {
        var spans = new ArrayList<Span>();
        var from = 0;
        for (var turn : document.turns()) {
            if (turn.span().start() > from) spans.add(new Span(from, turn.span().start()));
            from = turn.span().start();
        }
        if (document.text().length() > from) spans.add(new Span(from, document.text().length()));
        return spans;
    }

    int size() {
        return starts.length;
    }

    /// The number of the turn that a stretch belongs to, 0 before the first.
    int turn(int stretch) {
        return document.turnAt(starts[stretch]).orElse(0);
    }

    int length(int stretch) {
        return ends[stretch] - starts[stretch];
    }

    /// How much of a stretch lies between two places.
    int shared(int stretch, int start, int end) {
        return Math.max(0, Math.min(end, ends[stretch]) - Math.max(start, starts[stretch]));
    }

    /// Of all stretches together.
    long length() {
        return before[starts.length];
    }

    /// How much lies before a place.
    long before(int place) {
        var stretch = from(place);
        return before[stretch] + (stretch < starts.length ? Math.max(0, place - starts[stretch]) : 0);
    }

    boolean begins(int stretch, int before) {
        return stretch < starts.length && starts[stretch] < before;
    }

    /// The first stretch that ends after this place.
    int from(int place) {
        var low = 0;
        var high = ends.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (ends[middle] <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
