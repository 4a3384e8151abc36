package org.polyvocal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Edit;
import org.polyvocal.model.Entity;
import org.polyvocal.model.Study;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.change.Label;

/// What holds after any sequence of changes. A failure names its seed; `-Dpolyvocal.seed=` repeats it.
class RecordLawsTest {
    private static final int CHANGES = 150;
    private final long seed = Long.getLong("polyvocal.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);
    private final RandomWork work = new RandomWork(random);
    private final Coder ana = Fieldwork.coder("Ana");
    @TempDir Path folder;
    private ProjectFile file;

    @BeforeEach
    void anEmptyProject() {
        file = ProjectFile.create(folder.resolve("Study"), Optional.empty(), Fieldwork.project());
        file.perform(ana.id(), Fieldwork.change("change.coder", new Edit.Add(ana)));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void work(int changes) {
        for (var n = 0; n < changes; n++) {
            var next = work.on(file.study());
            file.perform(ana.id(), Change.of(Label.of("change.some", "a", "“b”\n"), next.edits()), next.manuscripts());
        }
    }

    private void reopen() {
        file.close();
        file = ProjectFile.open(folder.resolve("Study"), Optional.empty());
    }

    @Test
    void theFileHoldsWhatTheProgramShows() {
        work(CHANGES);
        var shown = everything(file.study());
        reopen();
        assertThat(everything(file.study())).as("seed " + seed).isEqualTo(shown);
        assertThat(file.check()).as("seed " + seed).filteredOn(it -> !it.name().equals("offsets")).allMatch(Check::ok);
    }

    @Test
    void replayingTheJournalGivesTheProject() {
        var beginning = file.study().project();
        work(CHANGES);
        reopen();
        var told = Study.of(beginning);
        for (var committed : file.since(0)) told = told.after(committed.change().edits());
        assertThat(everything(told)).as("seed " + seed).isEqualTo(everything(file.study()));
    }

    @Test
    void undoingIsTheIdentity() {
        work(CHANGES / 2);
        var before = everything(file.study());
        work(CHANGES / 2);
        var after = everything(file.study());
        for (var n = 0; n < CHANGES / 2; n++) {
            file.undo(ana.id());
            if (random.nextInt(20) == 0) reopen();
        }
        assertThat(everything(file.study())).as("seed " + seed).isEqualTo(before);
        for (var n = 0; n < CHANGES / 2; n++) {
            file.redo(ana.id());
            if (random.nextInt(20) == 0) reopen();
        }
        assertThat(everything(file.study())).as("seed " + seed).isEqualTo(after);
        assertThat(file.redoable(ana.id())).isEmpty();
    }

    @Test
    void whoFollowsTheJournalFromAnywhereSeesWhatWasDone() {
        work(40);
        var from = file.number();
        var study = file.study();
        work(40);
        for (var committed : file.since(from)) study = study.after(committed.change().edits());
        assertThat(everything(study)).as("seed " + seed).isEqualTo(everything(file.study()));
        assertThat(file.since(from)).extracting(Committed::number).isSorted().hasSize(40).startsWith(from + 1);
    }

    private static Set<Entity> everything(Study study) {
        return study.entities().collect(Collectors.toSet());
    }
}
