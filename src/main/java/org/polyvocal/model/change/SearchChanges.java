package org.polyvocal.model.change;

import org.polyvocal.model.Edit;
import org.polyvocal.model.SavedSearch;
import org.polyvocal.model.Study;

/// What can be done to saved searches.
public final class SearchChanges {
    private SearchChanges() {}

    /// Keeps a question by a name; one that is kept by that name already makes room.
    public static Change save(Study study, String name, String query) {
        var label = Label.of("model.change.search.save", name.strip());
        return study.search(name).map(known -> Change.of(label, new Edit.Replace(known, known.asking(query))))
                .orElseGet(() -> Change.of(label, new Edit.Add(SavedSearch.of(name, query))));
    }

    public static Change remove(SavedSearch search) {
        return Change.of(Label.of("model.change.search.remove", search.name()), new Edit.Remove(search));
    }
}
