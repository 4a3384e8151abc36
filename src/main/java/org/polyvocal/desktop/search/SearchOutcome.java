package org.polyvocal.desktop.search;

import java.util.Optional;
import java.util.function.Supplier;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;

/// What came of a search: an answer, or what is wrong with the query.
record SearchOutcome(Optional<Search.Answer> answer, Optional<Problem> problem) {
    private static final int LISTED = 5000;
    private static final int CONTEXT = 120;

    static SearchOutcome of(Session session, String query) {
        return of(() -> new Search(session).ask(query, LISTED, CONTEXT));
    }

    /// Without what interviewers said.
    static SearchOutcome amongParticipants(Session session, String query) {
        return of(() -> new Search(session).askParticipants(query, LISTED, CONTEXT));
    }

    private static SearchOutcome of(Supplier<Search.Answer> question) {
        try {
            return new SearchOutcome(Optional.of(question.get()), Optional.empty());
        } catch (Problem problem) {
            return new SearchOutcome(Optional.empty(), Optional.of(problem));
        }
    }
}
