package org.polyvocal.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Project;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.CannotOpen;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.file.Backup;
import org.polyvocal.store.file.BackupFolder;
import org.polyvocal.store.file.Claim;
import org.polyvocal.store.file.Database;
import org.polyvocal.store.file.Location;
import org.polyvocal.store.file.Password;
import org.polyvocal.store.journal.Entry;
import org.polyvocal.store.journal.History;
import org.polyvocal.store.journal.Journal;
import org.polyvocal.store.journal.Row;
import org.polyvocal.store.journal.Tombstone;
import org.polyvocal.store.records.Records;
import org.polyvocal.store.records.Texts;

/// An open project. It belongs to one process at a time.
///
/// ```
/// try (var project = ProjectFile.open(path, Optional.empty())) {
///     var committed = project.perform(coder, change);   // on the disk when it returns, or a Problem and nothing done
///     var study = project.study();                      // as it is after that
/// }
/// ```
///
/// What is read here may be read on any thread. Changes are written one at a time, each in a transaction with its row of
/// the journal; whoever comes second waits. Never interrupt a thread that is in one of these methods.
public final class ProjectFile implements AutoCloseable {
    private final Location location;
    private final Optional<Password> password;
    private final Claim claim;
    private final Database database;
    private volatile Snapshot now;

    private ProjectFile(Location location, Optional<Password> password, Claim claim) {
        var seen = Snapshot.glance(location, password);
        this.location = location;
        this.password = password;
        this.claim = claim;
        this.database = Database.open(location, password);
        this.now = seen.filter(it -> it.isCurrentIn(database)).orElseGet(() -> Snapshot.of(database));
    }

    /// A new project, in a folder that exists.
    ///
    /// @param path with or without the ending `.mv.db`
    /// @throws Problem when there is no such folder, or something is there already
    public static ProjectFile create(Path path, Optional<char[]> password, Project project) {
        var location = Location.of(path);
        Database.create(location, Password.of(password), handle -> Records.begin(handle, project));
        return open(path, password);
    }

    /// @throws CannotOpen with a sentence for each reason
    public static ProjectFile open(Path path, Optional<char[]> password) {
        var location = Location.of(path);
        var claim = Claim.on(location);
        try {
            return new ProjectFile(location, Password.of(password), claim);
        } catch (RuntimeException e) {
            claim.close();
            throw e;
        }
    }

    public Path path() {
        return location.file();
    }

    /// The file's name, without its ending.
    public String name() {
        return location.name();
    }

    /// Whether nobody can read the file without its password.
    public boolean isEncrypted() {
        return password.isPresent();
    }

    /// The project as it is after the last change.
    public Study study() {
        return now.study();
    }

    /// The number of the last change, 0 before the first.
    public long number() {
        return now.number();
    }

    public Committed perform(Id<Coder> coder, Change change) {
        return perform(coder, change, List.of());
    }

    /// Does all of a change and writes it to the journal, or does nothing.
    ///
    /// @param manuscripts of the documents that the change adds or whose text it replaces
    /// @throws Problem when a record is no longer as the change says it was
    public synchronized Committed perform(Id<Coder> coder, Change change, List<Manuscript> manuscripts) {
        if (change.edits().isEmpty()) throw new Problem("store.nothingToDo");
        return write(coder, List.of(Deed.done(change)), manuscripts).getFirst();
    }

    /// Several changes in one transaction: all are done, each with its row of the journal, or none is.
    public synchronized List<Committed> performAll(Id<Coder> coder, List<Change> changes, List<Manuscript> manuscripts) {
        return write(coder, changes.stream().map(Deed::done).toList(), manuscripts);
    }

    /// What undoing would take back.
    public Optional<Label> undoable(Id<Coder> coder) {
        return reading(handle -> History.undoable(handle, coder).map(entry -> History.label(handle, entry)));
    }

    /// What redoing would do again.
    public Optional<Label> redoable(Id<Coder> coder) {
        return reading(handle -> History.redoable(handle, coder).map(entry -> History.label(handle, entry)));
    }

    /// Takes back the coder's last gesture, all of it.
    ///
    /// @throws Problem when there is none, or somebody has since changed the same records
    public synchronized List<Committed> undo(Id<Coder> coder) {
        var rows = reading(handle -> History.toUndo(handle, coder));
        if (rows.isEmpty()) throw new Problem(lastPurge() == 0 ? "store.nothingToUndo" : "store.purgedUndo");
        return takeBack(coder, Committed.Kind.UNDONE, rows);
    }

    /// Does again what the coder undid last. Nothing can be redone after something new was done.
    public synchronized List<Committed> redo(Id<Coder> coder) {
        var rows = reading(handle -> History.toRedo(handle, coder));
        if (rows.isEmpty()) throw new Problem("store.nothingToRedo");
        return takeBack(coder, Committed.Kind.REDONE, rows);
    }

    private List<Committed> takeBack(Id<Coder> coder, Committed.Kind kind, List<Row> rows) {
        try {
            var deeds = rows.stream().map(row -> Deed.takingBack(row, kind)).toList();
            var next = now.after(deeds);
            var stranded = reading(handle -> Stranded.by(deeds, study(), handle));
            if (stranded.isPresent()) throw stranded.get();
            return write(coder, deeds, List.of(), next);
        } catch (Problem e) {
            throw reading(handle -> Obstacle.to(kind, rows, handle)).orElse(e);
        }
    }

    private List<Committed> write(Id<Coder> coder, List<Deed> deeds, List<Manuscript> manuscripts) {
        return write(coder, deeds, manuscripts, now.after(deeds));
    }

    /// @param next what the deeds make of the project as it is now
    private List<Committed> write(Id<Coder> coder, List<Deed> deeds, List<Manuscript> manuscripts, Snapshot next) {
        var author = new Entry.Author(coder, nameOf(coder, next.study()));
        try {
            var committed = database.writing(handle -> {
                Texts.keep(handle, manuscripts);
                return deeds.stream().map(deed -> deed.write(handle, author, Journal.root(study().project()))).toList();
            });
            now = next;
            return committed;
        } catch (JdbiException e) {
            throw Refusal.of(e);
        }
    }

    /// A coder may sign the change that makes or removes them.
    private String nameOf(Id<Coder> coder, Study next) {
        if (coder.equals(Coder.NOBODY)) return "";
        return study().coder(coder).or(() -> next.coder(coder)).map(Coder::name)
                .orElseThrow(() -> new Problem("store.unknownCoder"));
    }

    /// Removes something for good, and writes the file anew, so that nothing of it is left there. Everybody waits meanwhile.
    ///
    /// @throws Problem when nothing was done
    public synchronized Purge.Outcome purge(Id<Coder> coder, Purge purge) {
        var author = new Entry.Author(coder, nameOf(coder, study()));
        try {
            return database.rewriting(handle -> new Purging(purge, author, handle).done(),
                    copy -> Checkup.mustBeWhole(copy, password));
        } finally {
            now = Snapshot.of(database);
        }
    }

    /// The number of the change that has last removed something for good; 0 when none has.
    public long lastPurge() {
        return reading(Tombstone::last);
    }

    /// What lies beside the file and may say what it said before: backups, and what is left of attempts.
    public List<Path> companions() {
        return BackupFolder.of(location).companions();
    }

    /// Every change after a number, in order.
    public List<Committed> since(long number) {
        var changes = new ArrayList<Committed>();
        rows(number, row -> changes.add(row.committed()));
        return List.copyOf(changes);
    }

    public List<JournalEntry> journal() {
        var entries = new ArrayList<JournalEntry>();
        journal(entries::add);
        return List.copyOf(entries);
    }

    /// The whole journal in order, without holding all of it in memory.
    public void journal(Consumer<JournalEntry> reader) {
        rows(0, row -> reader.accept(JournalEntry.of(row)));
    }

    private void rows(long after, Consumer<Row> reader) {
        reading(handle -> {
            Journal.since(handle, after, reader);
            return after;
        });
    }

    public String text(Document document) {
        return reading(handle -> Texts.text(handle, document.text().sha256()))
                .orElseThrow(() -> new Problem("store.textMissing", document.name()));
    }

    /// The bytes the document was imported from.
    ///
    /// @throws Problem when they are there no more
    public byte[] original(Document document) {
        if (!hasOriginal(document)) throw new Problem("store.originalPurged", document.name());
        return reading(handle -> Texts.original(handle, document.source().sha256()))
                .orElseThrow(() -> new Problem("store.originalMissing", document.name()));
    }

    /// Whether the bytes the document was imported from are still there.
    public boolean hasOriginal(Document document) {
        return !reading(Texts::purgedOriginals).containsKey(document.source().sha256());
    }

    /// Looks whether everything in the file is as it should be.
    public List<Check> check() {
        return new Checkup(database).checks();
    }

    /// Writes a backup, opens it, and checks it. The project can be worked on meanwhile.
    ///
    /// @throws Problem when there is a file of that name, or the backup is not whole
    public void backup(Path out) {
        Backup.write(database, out, copy -> Checkup.mustBeWhole(copy, password));
    }

    /// The first backup of a day, in a folder beside the project; those of seven days are kept. Takes as long as a check,
    /// so it is asked for after opening, on a thread that may wait.
    ///
    /// @return the backup, if there was none yet
    public Optional<Path> dailyBackup(LocalDate today) {
        return BackupFolder.of(location).daily(database, today, copy -> Checkup.mustBeWhole(copy, password));
    }

    /// Makes a project of a backup.
    ///
    /// @param password of the project when it was backed up
    /// @throws Problem when there is a project at `out`, or the backup is not whole
    public static void restore(Path backup, Path out, Optional<char[]> password) {
        Backup.restore(backup, Location.of(out), copy -> Checkup.mustBeWhole(copy, Password.of(password)));
    }

    <T> T reading(HandleCallback<T, RuntimeException> work) {
        try {
            return database.reading(work);
        } catch (JdbiException e) {
            throw new Problem(e, "store.notRead", name());
        }
    }

    @Override
    public synchronized void close() {
        try (claim) {
            database.closeAndTidy();
        }
    }
}
