package org.polyvocal.analysis.cooccurrence;

import java.util.function.Function;
import org.polyvocal.model.Document;

/// How a document is cut into units. Asked once per document and matrix; finding sentences takes time, so whoever asks
/// often keeps what was found.
@FunctionalInterface
public interface Segmentation {
    /// The kinds of unit that a coding can share with another.
    enum Unit { TURN, SENTENCE, WORD }

    Segments segments(Document document, Unit unit);

    /// Cuts by turns, and reads a document's text only when sentences or words are asked for.
    static Segmentation reading(Function<Document, String> text) {
        return (document, unit) -> switch (unit) {
            case TURN -> Segments.turns(document);
            case SENTENCE -> Segments.sentences(document, text.apply(document));
            case WORD -> Segments.words(text.apply(document));
        };
    }

    /// The same cuts, of which only what participants say counts.
    default Segmentation ofParticipants() {
        return (document, unit) -> segments(document, unit).ofParticipants(document);
    }
}
