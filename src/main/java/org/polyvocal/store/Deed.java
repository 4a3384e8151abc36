package org.polyvocal.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.store.journal.Entry;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.journal.Row;
import org.polyvocal.store.records.Records;

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

    /// @param root what the journal's first row is chained to
    Committed write(Handle handle, Entry.Author author, String root) {
        var entry = new Entry(Journal.last(handle) + 1, Instant.now(), author, kind, change.gesture(), change.label(), undoes);
        Records.apply(handle, change.edits());
        Journal.append(handle, root, entry, change.edits());
        return new Committed(entry.number(), entry.at(), author.id(), kind, change);
    }
}
