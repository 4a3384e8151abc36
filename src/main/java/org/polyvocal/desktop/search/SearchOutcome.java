package org.polyvocal.desktop.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Search;
import org.polyvocal.workbench.Session;
import org.polyvocal.workbench.cases.Facet;

/// What came of a search: an answer with what it can be narrowed to, or what is wrong with the query.
record SearchOutcome(Optional<Search.Answer> answer, List<Facet> facets, Optional<Problem> problem) {
    private static final int LISTED = 5000;
    private static final int CONTEXT = 120;

    /// @param narrowing queries that narrow the search, by what they come from
    static SearchOutcome of(Session session, String query, Map<String, String> narrowing) {
        try {
            var search = new Search(session);
            return new SearchOutcome(Optional.of(search.ask(query, narrowing.values(), LISTED, CONTEXT)),
                    search.facets(query, narrowing), Optional.empty());
        } catch (Problem problem) {
            return new SearchOutcome(Optional.empty(), List.of(), Optional.of(problem));
        }
    }
}
