package org.polyvocal.store;

import java.util.Optional;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.store.journal.Row;

/// A change that is about to be written.
///
/// @param undoes the number of the row that it takes back
record Deed(Committed.Kind kind, Change change, Optional<Long> undoes) {
    static Deed done(Change change) {
        return new Deed(Committed.Kind.DONE, change, Optional.empty());
    }

    static Deed takingBack(Row row, Committed.Kind kind) {
        return new Deed(kind, row.change().inverse(), Optional.of(row.entry().number()));
    }
}
