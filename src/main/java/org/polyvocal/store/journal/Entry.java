package org.polyvocal.store.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;

/// The head of a row of the journal: who did what, when, but not yet to which records.
///
/// @param undoes the number of the row that this one takes back
public record Entry(long number, Instant at, Author author, Committed.Kind kind, UUID gesture, Label label,
        Optional<Long> undoes) {
    /// Whose change it is. The name is kept too, for a coder may be renamed or removed.
    public record Author(Id<Coder> id, String name) {
        /// Names stay out of logs.
        @Override
        public String toString() {
            return "Author " + id;
        }
    }

    /// Everything that the hash protects, in order.
    List<Object> protectedValues(String previous) {
        return List.of(previous, number, at, author.id(), author.name(), kind, gesture, label.key(), label.words(),
                undoes.map(Object::toString).orElse(""));
    }
}
