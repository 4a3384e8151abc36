package org.polyvocal.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.polyvocal.index.StudyIndex;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Document;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Id;
import org.polyvocal.model.Look;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.pseudonym.Names;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.Ancestry;
import org.polyvocal.store.ProjectFile;
import org.polyvocal.store.Purge;
import org.polyvocal.workbench.gate.Clearance;
import org.polyvocal.workbench.gate.Gate;
import org.polyvocal.workbench.gate.Originals;
import org.polyvocal.workbench.gate.Outgoing;

/// An open project with the person who works on it: the record, and the index that follows it.
///
/// Every change goes through [#perform]: it is on the disk when that returns, listeners have heard of it, and the index
/// answers with it. One thread may write at a time; anybody may read [#study()].
public final class Session implements AutoCloseable {
    private final ProjectFile record;
    private final List<BiConsumer<List<Committed>, Study>> listeners = new CopyOnWriteArrayList<>();
    private final Indexing indexing;
    private final RecentTexts texts;
    private volatile Coder coder;

    Session(ProjectFile record, String coderName) {
        this.record = record;
        this.texts = new RecentTexts(record::text);
        this.indexing = new Indexing(record, texts::of);
        this.coder = coderNamed(coderName);
    }

    public Path path() {
        return record.path();
    }

    public String name() {
        return record.name();
    }

    public Study study() {
        return record.study();
    }

    /// The number of the last change, by which answers and reports say what they were made from.
    public long number() {
        return record.number();
    }

    /// Whose work it is. Somebody new may have come in by that name meanwhile, as when codings were imported.
    public Coder coder() {
        var known = study().coder(coder.id());
        return known.orElseGet(() -> named(coder.name()).orElse(coder));
    }

    /// From now on the work is this person's, who is entered in the study with the first change when new.
    public synchronized void workAs(String name) {
        coder = coderNamed(name);
    }

    public String text(Document document) {
        return texts.of(document);
    }

    /// The bytes the document was imported from.
    ///
    /// @throws Problem when they are there no more, or may show a name that is replaced in the text
    public byte[] original(Document document) {
        var bytes = record.original(document);
        if (Originals.mayHold(Names.of(study().pseudonyms()), document, bytes)) {
            throw new Problem("workbench.original.names", document.name());
        }
        return bytes;
    }

    /// Whether those bytes may show one of these names; not so where they are there no more.
    public boolean originalMayHold(Names names, Document document) {
        return record.hasOriginal(document) && Originals.mayHold(names, document, record.original(document));
    }

    /// Lets something leave the study.
    ///
    /// @throws org.polyvocal.workbench.gate.NamesGoOut when names of the register would go out with it
    public void pass(Outgoing outgoing, Clearance clearance) {
        new Gate(study(), this::text).pass(outgoing, clearance);
    }

    /// Calls `listener` after each change, or with all that were made as one, on the thread that made them, before the
    /// index follows.
    public void listen(BiConsumer<List<Committed>, Study> listener) {
        listeners.add(listener);
    }

    public Committed perform(Change change) {
        return perform(change, List.of());
    }

    /// Makes the change that follows from the study as it is now, the coder being on the record: a newcomer's first change
    /// would otherwise be built before the coder is entered, and so be behind the record.
    public Committed perform(Function<Study, Change> change) {
        return perform(change, List.of());
    }

    /// As [#perform(Function)], with the texts that the change brings.
    public synchronized Committed perform(Function<Study, Change> change, List<Manuscript> manuscripts) {
        enterCoder();
        return perform(change.apply(study()), manuscripts);
    }

    public synchronized Committed perform(Change change, List<Manuscript> manuscripts) {
        enterCoder();
        var committed = record.perform(coder.id(), change, manuscripts);
        announce(List.of(committed));
        return committed;
    }

    /// Several changes at once, which is much quicker than one after the other: all are on the disk when this returns, or
    /// none is. After the last of many, [#settle].
    public synchronized List<Committed> performAll(List<Change> changes, List<Manuscript> manuscripts) {
        enterCoder();
        var committed = record.performAll(coder.id(), changes, manuscripts);
        manuscripts.forEach(texts::remember);
        announce(committed);
        return committed;
    }

    /// After a great many changes, so that the next question need not wait for them.
    public synchronized void settle() {
        indexing.settle();
    }

    public Optional<Label> undoable() {
        return record.undoable(coder().id());
    }

    public Optional<Label> redoable() {
        return record.redoable(coder().id());
    }

    /// Takes back the coder's last gesture.
    public synchronized List<Committed> undo() {
        var committed = record.undo(coder().id());
        announce(committed);
        return committed;
    }

    /// Does again what the coder last took back.
    public synchronized List<Committed> redo() {
        var committed = record.redo(coder().id());
        announce(committed);
        return committed;
    }

    /// Removes something for good: from the record, the index, and what is kept in memory. Cannot be undone.
    public synchronized Purge.Outcome purge(Purge purge) {
        enterCoder();
        var outcome = record.purge(coder.id(), purge);
        texts.forget();
        indexing.renew();
        announce(List.of(outcome.committed()));
        return outcome;
    }

    /// The change that has last removed something for good.
    public Optional<Committed> lastPurge() {
        var number = record.lastPurge();
        return number == 0 ? Optional.empty() : record.since(number - 1).stream().findFirst();
    }

    /// What lies beside the file and may say what it said before: backups, and what is left of attempts.
    public List<Path> companions() {
        return record.companions();
    }

    /// What this project and another copy of it have each done since they were one.
    Ancestry ancestry(ProjectFile other) {
        return Ancestry.of(record, other);
    }

    /// Hands every line of the journal to `reader`, in order.
    public void journal(Consumer<JournalLine> reader) {
        record.journal(entry -> reader.accept(JournalLine.of(entry)));
    }

    /// Whether everything is whole: the record, and that the index answers from it.
    public List<Soundness> check() {
        return Stream.concat(record.check().stream().map(Soundness::of), Stream.of(indexing.check())).toList();
    }

    /// Brings the index up to date, which may mean to build it. Questions wait for it.
    public void prepareIndex(Progress progress) {
        indexing.prepare(progress);
    }

    public boolean indexReady() {
        return indexing.ready();
    }

    StudyIndex index() {
        return indexing.index();
    }

    public void backup(Path out) {
        record.backup(out);
    }

    /// Makes today's backup beside the file, unless there is one.
    public void dailyBackup() {
        record.dailyBackup(LocalDate.now());
    }

    private void announce(List<Committed> committed) {
        var study = record.study();
        listeners.forEach(listener -> listener.accept(committed, study));
        indexing.follow(committed, study);
    }

    private Coder coderNamed(String name) {
        return named(name).orElseGet(() -> newcomer(name, study().coders().size()));
    }

    private Optional<Coder> named(String name) {
        return study().coders().stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The coder of this name, on the record from now on when new: work can be given to somebody who has not begun.
    public synchronized Coder enteredCoder(String name) {
        var coder = coderNamed(name);
        if (study().coder(coder.id()).isEmpty()) enter(coder);
        return coder;
    }

    /// Puts the coder on the record, if need be.
    synchronized void enterCoder() {
        coder = coder();
        if (study().coder(coder.id()).isEmpty()) enter(coder);
    }

    /// Entering a coder is nobody's work, so that nobody can undo it while it is needed.
    private void enter(Coder newcomer) {
        var edits = new ArrayList<Edit>(List.of(new Edit.Add(newcomer)));
        if (study().project().coder().isEmpty()) {
            edits.add(new Edit.Replace(study().project(), study().project().ownedBy(newcomer.id())));
        }
        setUp(Change.of(Label.of("workbench.change.coder", newcomer.name()), edits), List.of());
    }

    /// A change that belongs to the making of the project rather than to somebody's work, and is not undone.
    synchronized void setUp(Change change, List<Manuscript> manuscripts) {
        announce(List.of(record.perform(Coder.NOBODY, change, manuscripts)));
    }

    /// A coder not yet entered, told from the others by colour.
    ///
    /// @param number how many there are already
    static Coder newcomer(String name, int number) {
        return new Coder(Id.next(), name, Look.PALETTE.get(number % Look.PALETTE.size()).colour());
    }

    @Override
    public synchronized void close() {
        indexing.close();
        record.close();
    }
}
