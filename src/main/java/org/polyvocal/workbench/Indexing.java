package org.polyvocal.workbench;

import java.util.Optional;
import org.polyvocal.index.StudyIndex;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Committed;
import org.polyvocal.store.ProjectFile;

/// Keeps a project's index where the record is: opens it when first asked, follows each change, catches up with what it
/// missed, and builds it anew when it is missing, damaged or of another make.
final class Indexing implements AutoCloseable {
    private final ProjectFile record;
    private Optional<StudyIndex> open = Optional.empty();

    Indexing(ProjectFile record) {
        this.record = record;
    }

    synchronized boolean ready() {
        return open.isPresent();
    }

    synchronized StudyIndex index() {
        if (open.isEmpty()) prepare(Progress.UNWATCHED);
        return open.orElseThrow();
    }

    synchronized void prepare(Progress progress) {
        if (open.isPresent()) return;
        var index = opened();
        try {
            catchUp(index, progress);
            open = Optional.of(index);
        } finally {
            if (open.isEmpty()) index.close();
        }
    }

    synchronized void follow(Committed committed, Study after) {
        open.ifPresent(index -> index.follow(committed, after));
    }

    /// The index of a project with a password stays in memory: on the disk it would show the words that the password hides.
    private StudyIndex opened() {
        return StudyIndex.open(Places.index(record.study().project().id(), record.path()), record::text);
    }

    private void catchUp(StudyIndex index, Progress progress) {
        var study = record.study();
        var number = record.number();
        if (index.number() == number) return;
        index.rebuild(study, number, progress);
        index.commit();
    }

    @Override
    public synchronized void close() {
        open.ifPresent(StudyIndex::close);
        open = Optional.empty();
    }
}
