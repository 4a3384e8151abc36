package org.polyvocal.workbench.merge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;

/// A document that has become another, because one side has changed its text, as a document of its own. Its id follows from
/// the text, so that it is known again when the same copy is merged once more.
final class Beside {
    private Beside() {}

    static Document of(Document it) {
        var id = UUID.nameUUIDFromBytes((it.id() + " " + it.text().sha256()).getBytes(StandardCharsets.UTF_8));
        return new Document(new Id<>(id), it.name(), it.set(), it.source(), it.text(), it.speakers(), it.turns(), it.added());
    }
}
