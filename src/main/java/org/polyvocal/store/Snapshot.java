package org.polyvocal.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.file.Database;
import org.polyvocal.store.file.Location;
import org.polyvocal.store.file.Password;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.records.Records;

/// A project as it stands after the change with this number.
record Snapshot(Study study, long number) {
    static Snapshot of(Database database) {
        return database.reading(handle -> new Snapshot(Records.study(handle), Journal.last(handle)));
    }

    /// Reads everything before anything may be written, so that a damaged file stays as it is. Nothing comes of it when
    /// the file needs a migration first.
    static Optional<Snapshot> glance(Location location, Optional<Password> password) {
        try (var database = Database.forReading(location, password)) {
            return database.isInCurrentForm() ? Optional.of(of(database)) : Optional.empty();
        } catch (JdbiException | IllegalArgumentException | IllegalStateException e) {
            throw new CannotOpen(e, "store.damaged", location.name());
        }
    }

    boolean isCurrentIn(Database database) {
        return number == database.reading(Journal::last);
    }

    /// @throws Problem when what is to be changed is not as it is believed to be
    Snapshot after(List<Deed> deeds) {
        try {
            var next = study.after(deeds.stream().flatMap(deed -> deed.change().edits().stream()).toList());
            return new Snapshot(next, number + deeds.size());
        } catch (IllegalStateException e) {
            throw new Problem(e, "store.meanwhile");
        }
    }
}
