package org.polyvocal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.Document;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.file.Database;
import org.polyvocal.store.file.Location;
import org.polyvocal.store.file.Password;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.records.Records;
import org.polyvocal.store.records.Texts;

/// Looks whether a project's file says what it should: whether all of it can be read, nothing points into the void, texts
/// are what their checksums say, and the journal tells how everything came to be.
final class Checkup {
    private final Database database;

    Checkup(Database database) {
        this.database = database;
    }

    List<Check> checks() {
        return List.of(check("store.check.file", this::file), check("store.check.references", this::references),
                check("store.check.offsets", this::offsets),
                check("store.check.texts", this::texts), check("store.check.journal", this::journal),
                check("store.check.study", this::study));
    }

    /// Of a file that is only read, and so may be older than the form in which this program knows records.
    List<Check> checksOfCopy() {
        return database.isInCurrentForm() ? checks() : List.of(check("store.check.file", this::file));
    }

    /// @throws Problem when something in a copy is not as it should be
    static void mustBeWhole(Location copy, Optional<Password> password) {
        try (var database = Database.forReading(copy, password)) {
            new Checkup(database).checksOfCopy().stream().filter(check -> !check.ok()).findFirst().ifPresent(check -> {
                throw new Problem("store.backupFailed", copy.name(), check.detail());
            });
        }
    }

    /// The faults that a look at something brought, and how many things were looked at.
    private record Findings(long seen, List<String> faults) {}

    /// @param key of the sentence for when all is well, which ends in the name of the check
    private static Check check(String key, Supplier<Findings> look) {
        var name = key.substring(key.lastIndexOf('.') + 1);
        try {
            var found = look.get();
            if (found.faults().isEmpty()) return new Check(name, true, Messages.say(key, found.seen()));
            return new Check(name, false, Messages.say("store.check.faults", found.faults().size(), found.faults().getFirst()));
        } catch (JdbiException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            return new Check(name, false, Messages.say("store.check.unreadable"));
        }
    }

    private Findings file() {
        return new Findings(database.readAll(), List.of());
    }

    private Findings references() {
        var study = database.reading(Records::study);
        return new Findings(study.codings().count(), new StudyFaults(study).references());
    }

    private Findings offsets() {
        return database.reading(handle -> {
            var study = Records.study(handle);
            var faults = new ArrayList<String>();
            for (var document : study.documents())
                faults.addAll(new StudyFaults(study).offsets(document, text(handle, document)));
            return new Findings(study.documents().size(), faults);
        });
    }

    private static String text(Handle handle, Document document) {
        return Texts.text(handle, document.text().sha256()).orElse("");
    }

    private Findings texts() {
        return database.reading(handle -> {
            var faults = new ArrayList<String>();
            var keys = Texts.keys(handle);
            for (var key : keys.texts()) {
                if (!Texts.text(handle, key).map(Manuscript::sha256).equals(Optional.of(key)))
                    faults.add(Messages.say("store.fault.text", key));
            }
            for (var key : keys.originals()) {
                if (!Texts.original(handle, key).map(Manuscript::sha256).equals(Optional.of(key)))
                    faults.add(Messages.say("store.fault.original", key));
            }
            return new Findings(keys.texts().size() + keys.originals().size(), faults);
        });
    }

    private Findings journal() {
        return database.reading(handle -> {
            var links = new Links(Journal.root(Records.study(handle).project()));
            Journal.since(handle, 0, links);
            return new Findings(links.count(), links.faults());
        });
    }

    private Findings study() {
        return database.reading(handle -> {
            var study = Records.study(handle);
            var replay = new Replay(Study.of(study.project()));
            Journal.since(handle, 0, replay);
            return new Findings(study.codings().count(), replay.differences(study));
        });
    }
}
