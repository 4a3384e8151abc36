package org.polyvocal.desktop.documents;

import java.util.List;
import org.polyvocal.model.Document;

/// A row of the pane.
sealed interface Entry {
    /// A set of documents under one name.
    record Group(String name, List<Document> documents) implements Entry {}

    record One(Document document) implements Entry {}
}
