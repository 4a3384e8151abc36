package org.polyvocal.model.revision;

import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.Span;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.TextProfile;
import org.polyvocal.model.Turn;

/// A document with its text: the two that a revision keeps in step.
record Script(Document document, String text) {
    /// After edits of the text; who says what follows from where the words are.
    Script edited(TextEdits edits) {
        return with(edits, document.speakers(), Turns.moved(document.turns(), edits));
    }

    /// After edits of the text, with turns that somebody has worked out for it.
    Script with(TextEdits edits, List<Speaker> speakers, List<Turn> turns) {
        var profile = edits.isEmpty() ? document.text() : TextProfile.of(edits.text(), document.text().language());
        return new Script(document.revised(profile, speakers, turns), edits.text());
    }

    /// What stands in the text before the talk of a turn, to say who speaks and when; empty where nothing does.
    Optional<Span> label(Turn turn) {
        return between(turn.span().start(), turn.talk().start());
    }

    Optional<Span> between(int from, int to) {
        return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    String words(int from, int to) {
        return text.substring(from, to);
    }

    /// Words stay out of logs.
    @Override
    public String toString() {
        return "Script of " + document;
    }
}
