package org.polyvocal.store.journal;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;

/// What a coder can take back, and do again: questions to the journal, which therefore survive a restart.
///
/// A row that was done, or done again, can be undone until a later row `undoes` it; a row that undid something can be
/// redone likewise, as long as its coder has done nothing new since. What one gesture did goes together.
public final class History {
    /// Not taken back, and not from before something was removed for good: what came before may have told of it.
    private static final String OPEN = " AND kind <> 'PURGED' AND number > (SELECT COALESCE(MAX(purge.journal), 0) FROM purge)"
            + " AND NOT EXISTS (SELECT 1 FROM journal later WHERE later.undoes = journal.number)";
    private static final String UNDOABLE = "kind <> 'UNDONE'" + OPEN;
    private static final String REDOABLE = "kind = 'UNDONE'" + OPEN;

    private History() {}

    public static Optional<Entry> undoable(Handle handle, Id<Coder> coder) {
        return latest(handle, coder, UNDOABLE);
    }

    public static Optional<Entry> redoable(Handle handle, Id<Coder> coder) {
        var lastDone = latest(handle, coder, "kind = 'DONE'").map(Entry::number).orElse(0L);
        return latest(handle, coder, REDOABLE).filter(entry -> entry.number() > lastDone);
    }

    /// What the gesture of a row that can be undone, or redone, is called.
    public static Label label(Handle handle, Entry latest) {
        var undone = latest.kind() == Committed.Kind.UNDONE; // the last of what was done was undone first
        return Label.together(handle.createQuery("SELECT * FROM journal WHERE gesture = ? AND coder = ? AND "
                + (undone ? REDOABLE + " ORDER BY number DESC" : UNDOABLE + " ORDER BY number")).bind(0, latest.gesture())
                .bind(1, latest.author().id().value())
                .map((row, _) -> Journal.entry(row).label()).list());
    }

    /// The rows that undoing would take back, the latest first.
    public static List<Row> toUndo(Handle handle, Id<Coder> coder) {
        return undoable(handle, coder).map(entry -> ofGesture(handle, entry, UNDOABLE)).orElse(List.of());
    }

    /// The rows that redoing would take back, the latest first.
    public static List<Row> toRedo(Handle handle, Id<Coder> coder) {
        return redoable(handle, coder).map(entry -> ofGesture(handle, entry, REDOABLE)).orElse(List.of());
    }

    private static Optional<Entry> latest(Handle handle, Id<Coder> coder, String which) {
        return handle.createQuery("SELECT * FROM journal WHERE coder = ? AND " + which + " ORDER BY coder, number DESC LIMIT 1")
                .bind(0, coder.value()).map((row, _) -> Journal.entry(row)).findOne();
    }

    private static List<Row> ofGesture(Handle handle, Entry entry, String which) {
        var numbers = handle.createQuery("SELECT number FROM journal WHERE gesture = ? AND coder = ? AND " + which
                + " ORDER BY number DESC").bind(0, entry.gesture()).bind(1, entry.author().id().value()).mapTo(long.class).list();
        if (numbers.getFirst() - numbers.getLast() + 1 == numbers.size()) {
            return Window.read(handle, numbers.getLast() - 1, numbers.getFirst()).reversed();
        }
        return numbers.stream().flatMap(number -> Window.read(handle, number - 1, number).stream()).toList();
    }
}
