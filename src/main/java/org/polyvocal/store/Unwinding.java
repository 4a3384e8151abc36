package org.polyvocal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.journal.Row;
import org.polyvocal.store.journal.Tombstone;

/// Takes back everything that the journal tells since something was removed for good. What came before cannot be told again,
/// so the journal is followed from its end instead of its beginning.
final class Unwinding implements Consumer<Row> {
    private final List<Edit> edits = new ArrayList<>();
    private final Study now;

    Unwinding(Study now) {
        this.now = now;
    }

    /// The last row first.
    @Override
    public void accept(Row row) {
        edits.addAll(row.change().inverse().edits());
    }

    /// A sentence when this does not lead to what the tombstone says.
    List<String> differences(Tombstone tombstone) {
        return StudyDigest.of(now.after(edits)).equals(tombstone.study())
                ? List.of()
                : List.of(Messages.say("store.fault.unwinding", tombstone.purge()));
    }
}
