package org.polyvocal.store;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.journal.History;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.journal.Row;

/// What stands in the way of taking changes back: somebody else's later change to the same records, or to something that
/// refers to them.
final class Obstacle {
    private static final System.Logger LOG = System.getLogger(Obstacle.class.getName());

    private Obstacle() {}

    /// A sentence that names who has done what since; nothing when it was nobody else.
    static Optional<Problem> to(Committed.Kind kind, List<Row> rows, Handle handle) {
        var touched = rows.stream().flatMap(row -> row.change().edits().stream()).map(edit -> edit.subject().id().toString())
                .collect(Collectors.toSet());
        var latest = new AtomicReference<Row>();
        Journal.since(handle, rows.getLast().entry().number(), row -> {
            if (isOthers(row, rows.getFirst()) && mentions(row, touched)) latest.set(row);
        });
        return Optional.ofNullable(latest.get()).map(Row::entry)
                .map(later -> new Problem(kind == Committed.Kind.REDONE ? "store.notRedoable" : "store.changedSince",
                        words(History.label(handle, rows.getFirst().entry())),
                        later.author().name(), words(later.label())));
    }

    private static boolean isOthers(Row row, Row own) {
        return !row.entry().author().id().equals(own.entry().author().id());
    }

    private static boolean mentions(Row row, Set<String> records) {
        return row.parts().stream().anyMatch(part -> records.stream().anyMatch(part::contains));
    }

    /// Where nobody has written a sentence for it, the words that would go into it.
    private static String words(Label label) {
        try {
            if (label.key().contains(".")) return Messages.say(label.key(), label.words().toArray());
        } catch (MissingResourceException e) {
            LOG.log(Level.DEBUG, "nobody has written {0}", label.key());
        }
        return label.words().isEmpty() ? label.key() : String.join(", ", label.words());
    }
}
