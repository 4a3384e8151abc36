package org.polyvocal.store;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.polyvocal.model.Entity;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;

/// What is to be removed from a project for good: it leaves the records, every row of the journal that quotes it, older
/// texts, originals, and the file itself, and cannot be undone; nor can what was done before it.
///
/// @param label     what it is called in the journal
/// @param records   that are removed
/// @param originals the checksums of the files whose bytes are removed
/// @param quotes    whether words tell of what is removed
public record Purge(Label label, List<? extends Entity> records, Set<String> originals, Predicate<String> quotes) {
    public Purge {
        records = List.copyOf(records);
        originals = Set.copyOf(originals);
    }

    /// How much was removed.
    ///
    /// @param committed the row of the journal that tells of it
    /// @param rows      of the journal
    /// @param texts     from before revisions, or of removed documents
    /// @param originals the bytes of files
    public record Outcome(Committed committed, int rows, int texts, int originals) {}
}
