package org.polyvocal.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.polyvocal.index.StudyIndex;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.store.ProjectFile;

/// Keeps a project's index where the record is: opens it when first asked, follows each change, catches up with what it
/// missed, and builds it anew when it is missing, damaged, of another make or far behind.
///
/// Changes go on while it is being built, and are followed as soon as it stands.
final class Indexing implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Indexing.class.getName());
    private static final long FAR_BEHIND = 2_000;

    private final ProjectFile record;
    private final Function<Document, String> texts;
    private final Object preparing = new Object();
    private Optional<StudyIndex> open = Optional.empty();

    /// @param texts reads a document's text
    Indexing(ProjectFile record, Function<Document, String> texts) {
        this.record = record;
        this.texts = texts;
    }

    synchronized boolean ready() {
        return open.filter(index -> index.number() != StudyIndex.NONE).isPresent();
    }

    /// The index, up to date; waits while it is being prepared.
    StudyIndex index() {
        prepare(Progress.UNWATCHED);
        synchronized (this) {
            return open.orElseThrow();
        }
    }

    void prepare(Progress progress) {
        synchronized (preparing) {
            if (ready()) return;
            letGo();
            var index = opened();
            if (index.number() < record.lastPurge()) index = begunAnew(index);
            try {
                rebuildIfNeeded(index, progress);
                join(index);
            } finally {
                if (!ready()) index.close();
            }
        }
    }

    /// The change is on the record whatever becomes of the index; one that could not follow is built anew before the next
    /// question.
    synchronized void follow(List<Committed> committed, Study after) {
        try {
            open.ifPresent(index -> index.follow(committed, after));
        } catch (Problem broken) {
            LOG.log(System.Logger.Level.WARNING, "the index could not follow change " + committed.getLast().number(), broken);
        }
    }

    synchronized void settle() {
        open.ifPresent(StudyIndex::commit);
    }

    /// Leaves no file of any index of this project: each has words that are no longer in the study. The next question has
    /// a new one built.
    void renew() {
        synchronized (preparing) {
            letGo();
            Places.indexes(record.study().project().id()).forEach(StudyIndex::erase);
        }
    }

    Soundness check() {
        var at = index().number();
        return new Soundness("index", at == record.number(), Messages.say("workbench.check.index", at, record.number()));
    }

    /// The index of a project with a password stays in memory: on the disk it would show the words that the password hides.
    private StudyIndex opened() {
        return record.isEncrypted()
                ? StudyIndex.inMemory(texts)
                : StudyIndex.open(Places.index(record.study().project().id(), record.path()), texts);
    }

    /// What it knows of may have been removed from the study for good.
    private StudyIndex begunAnew(StudyIndex index) {
        index.close();
        renew();
        return opened();
    }

    /// The number is read before the study, which may thus be newer: following a change twice does no harm, missing one would.
    private void rebuildIfNeeded(StudyIndex index, Progress progress) {
        var number = record.number();
        var at = index.number();
        if (at != StudyIndex.NONE && at <= number && number - at < FAR_BEHIND) return;
        index.rebuild(record.study(), number, progress);
        index.commit();
    }

    /// From here on nothing is missed: what came meanwhile is followed, and no other change gets in between.
    private synchronized void join(StudyIndex index) {
        index.follow(record.since(index.number()), record.study());
        open = Optional.of(index);
    }

    /// Waits for an index that is being prepared, whose texts come from the record that is closed next.
    @Override
    public void close() {
        synchronized (preparing) {
            letGo();
        }
    }

    private synchronized void letGo() {
        open.ifPresent(StudyIndex::close);
        open = Optional.empty();
    }
}
