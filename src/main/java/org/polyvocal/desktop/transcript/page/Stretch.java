package org.polyvocal.desktop.transcript.page;

import org.polyvocal.model.Span;

/// A piece of the page that is of one kind. Except in heads, which show no text of the document, character follows
/// character exactly as in the document.
///
/// @param turn     the number of its turn; 0 outside turns
/// @param place    where it stands on the page
/// @param document where its first character stands in the document; for a head, where the talk under it begins
/// @param label    how many of its characters name the speaker; 0 except in heads
public record Stretch(Kind kind, int turn, Span place, int document, int label) {

    /// Where its last character ends in the document.
    public int documentEnd() {
        return kind == Kind.HEAD ? document : document + place.length();
    }

    int toDocument(int position) {
        return kind == Kind.HEAD ? document : document + Math.clamp(position - place.start(), 0, place.length());
    }

    int toPage(int offset) {
        return kind == Kind.HEAD ? place.start() : place.start() + Math.clamp(offset - document, 0, place.length());
    }
}
