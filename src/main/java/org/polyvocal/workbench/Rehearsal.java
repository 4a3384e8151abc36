package org.polyvocal.workbench;

import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.model.Document;

/// Asks once, while nobody waits, what a researcher asks soon after opening a project: a program answers its first question
/// of each kind many times slower than the later ones.
public final class Rehearsal {
    private static final int HITS = 50;
    private static final int CONTEXT = 60;

    private Rehearsal() {}

    public static void of(Session session) {
        var questions = new Questions(session);
        questions.cooccurrence(session.study().codebook().codes(), Relation.OVERLAP, Questions.Only.EVERYTHING);
        session.study().documents().stream().findFirst().map(document -> word(session, document))
                .ifPresent(word -> new Search(session).ask('"' + word + '"', HITS, CONTEXT));
        session.index().warm();
    }

    /// A word that occurs.
    private static String word(Session session, Document document) {
        var talk = document.turns().stream().findFirst().map(turn -> turn.talk().of(session.text(document))).orElse("");
        return talk.split("\\P{L}", 2)[0];
    }
}
