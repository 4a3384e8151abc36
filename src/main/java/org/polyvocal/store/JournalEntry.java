package org.polyvocal.store;

import java.time.Instant;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.store.journal.Row;

/// A line of the audit trail.
///
/// @param coder  the name the coder had at the time
/// @param label  what the change is called; the skin finds the words
/// @param detail every record it touched, before and after, as a JSON array that can be read without this program
public record JournalEntry(long number, Instant at, String coder, Committed.Kind kind, Label label, String detail) {
    static JournalEntry of(Row row) {
        var entry = row.entry();
        return new JournalEntry(entry.number(), entry.at(), entry.author().name(), entry.kind(), entry.label(), row.detail());
    }

    /// Names and passages stay out of logs.
    @Override
    public String toString() {
        return "JournalEntry " + number;
    }
}
