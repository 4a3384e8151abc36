package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.Optional;
import org.polyvocal.analysis.cooccurrence.Pair;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.model.Document;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;

/// Two codings that meet, with the words of both.
record Meeting(Document document, Pair pair, String words) {
    static Meeting of(Document document, String text, Pair pair) {
        return new Meeting(document, pair, hull(pair).of(text));
    }

    PassageList.Entry entry() {
        return new PassageList.Entry(new Passage(document.id(), hull(pair)), List.of(pair.x().span(), pair.y().span()),
                Optional.of(pair.x().id()));
    }

    private static Span hull(Pair pair) {
        return new Span(Math.min(pair.x().span().start(), pair.y().span().start()),
                Math.max(pair.x().span().end(), pair.y().span().end()));
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Meeting in " + document.id();
    }
}
