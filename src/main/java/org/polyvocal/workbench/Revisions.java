package org.polyvocal.workbench;

import java.util.List;
import java.util.Optional;
import org.polyvocal.model.Document;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.words.Problem;

/// Revises a transcript: mends words as they are retyped, splits and joins turns, says who speaks. What a revision would
/// do to the codings it tells itself, before it is saved.
///
/// ```
/// var revision = Revisions.begin(session, document);
/// var turn = document.turn(4).talk();
/// revision = Revisions.retype(revision, turn, Revisions.words(revision, turn).replace("teh", "the"));
/// revision.codings(session.study());
/// Revisions.save(session, revision);
/// ```
public final class Revisions {
    private Revisions() {}

    /// Nothing changed yet.
    public static Revision begin(Session session, Document document) {
        return Revision.of(document, session.text(document));
    }

    /// What can be retyped at an offset: the talk of the turn there or, between turns, what stands between them; nothing
    /// where that is only white space.
    public static Optional<Span> stretch(Revision revision, int offset) {
        var document = revision.document();
        var turn = document.turnAt(offset).map(document::turn);
        if (turn.isPresent()) return turn.map(it -> it.talk());
        var from = document.turns().stream().mapToInt(it -> it.span().end()).filter(end -> end <= offset).max().orElse(0);
        var to = document.turns().stream().mapToInt(it -> it.span().start()).filter(start -> start > offset).min()
                .orElse(revision.text().length());
        return from < to ? new Span(from, to).trimmed(revision.text()) : Optional.empty();
    }

    /// The words of a stretch as a field to type in shows them.
    public static String words(Revision revision, Span stretch) {
        return Rewording.shown(stretch.of(revision.text()));
    }

    /// The offset in the text of a place in what a field shows of a stretch.
    public static int offset(Revision revision, Span stretch, int place) {
        return stretch.start() + Rewording.place(stretch.of(revision.text()), place);
    }

    /// Puts what was typed in the place of a stretch, word by word. A turn whose words are all taken out goes with its label.
    ///
    /// @throws Problem when what was typed cannot be kept
    public static Revision retype(Revision revision, Span stretch, String typed) {
        var turns = revision.document().turns();
        var words = typed.strip();
        for (var at = 0; at < turns.size() && words.isEmpty(); at++) {
            if (turns.get(at).talk().equals(stretch)) return revision.remove(at + 1);
        }
        return revision.edit(Rewording.edits(stretch.of(revision.text()), stretch.start(), words));
    }

    /// Makes it so, as one change.
    ///
    /// @throws Problem when the document has been changed since the revision began
    public static Committed save(Session session, Revision revision) {
        return session.perform(revision::change, List.of(Manuscript.revised(revision.text())));
    }
}
