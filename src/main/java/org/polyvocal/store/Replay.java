package org.polyvocal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.store.journal.Row;

/// Does everything again that the journal tells, from a project in which nothing has been done.
final class Replay implements Consumer<Row> {
    private static final int TOGETHER = 1_000; // making a study for each of many small changes would take long
    private final List<Edit> edits = new ArrayList<>();
    private Study study;

    Replay(Study beginning) {
        this.study = beginning;
    }

    @Override
    public void accept(Row row) {
        edits.addAll(row.change().edits());
        if (edits.size() >= TOGETHER) catchUp();
    }

    private void catchUp() {
        study = study.after(edits);
        edits.clear();
    }

    /// A sentence for each kind of record in which what the journal tells is not what is there.
    List<String> differences(Study there) {
        catchUp();
        var told = entities(study);
        var found = entities(there);
        var different = new HashSet<>(told);
        different.removeAll(found);
        found.removeAll(told);
        different.addAll(found);
        return different.stream().map(entity -> entity.getClass().getSimpleName()).distinct().sorted()
                .map(kind -> Messages.say("store.fault.replay", kind.toLowerCase(java.util.Locale.ROOT))).toList();
    }

    private static Set<Entity> entities(Study study) {
        return Stream.<Stream<? extends Entity>>of(Stream.of(study.project()), study.coders().stream(),
                study.codebook().codes().stream(), study.casebook().attributes().stream(), study.casebook().cases().stream(),
                study.documents().stream(), study.recordings().stream(), study.codings(), study.memos().stream())
                .flatMap(it -> it).collect(Collectors.toCollection(HashSet::new));
    }
}
