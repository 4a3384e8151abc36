package org.polyvocal.desktop.search;

import org.polyvocal.model.Document;
import org.polyvocal.workbench.Search;

/// A row of the list of hits.
sealed interface Line {
    /// The document in which the hits below stand.
    record Head(Document document, long hits) implements Line {}

    record Hit(Search.KeyWord word) implements Line {}

    /// Hits of the document above that are counted but not listed.
    record More(Document document, long hits) implements Line {}
}
