package org.polyvocal.workbench.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.polyvocal.model.Manuscript;
import org.polyvocal.model.change.Change;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Session;

/// Transcripts that are stored together: each is a change or two of its own, but the disk is waited for once. Nobody hears that
/// one is imported before all of them are on the disk.
final class Batch {
    private static final int MOST = 32;
    private static final long LONGEST_NANOS = 250_000_000;

    private final Session session;
    private final Consumer<Outcome> told;
    private final List<Arrived> arrived = new ArrayList<>();
    private long begun;

    private record Arrived(Outcome outcome, List<Change> changes, Optional<Manuscript> manuscript) {}

    /// @param told hears of each transcript when it is dealt with, in order
    Batch(Session session, Consumer<Outcome> told) {
        this.session = session;
        this.told = told;
    }

    /// Something that is not stored.
    void add(Outcome outcome) {
        add(new Arrived(outcome, List.of(), Optional.empty()));
    }

    void add(Outcome outcome, List<Change> changes, Manuscript manuscript) {
        add(new Arrived(outcome, changes, Optional.of(manuscript)));
    }

    private void add(Arrived each) {
        if (arrived.isEmpty()) begun = System.nanoTime();
        arrived.add(each);
        if (arrived.size() >= MOST || System.nanoTime() - begun > LONGEST_NANOS) store();
    }

    /// Stores what is waiting.
    void store() {
        var waiting = List.copyOf(arrived);
        arrived.clear();
        try {
            store(waiting);
            waiting.forEach(each -> told.accept(each.outcome()));
        } catch (Problem _) {
            waiting.forEach(this::alone);
        }
    }

    /// Something is wrong with one of them, and only that one shall suffer from it.
    private void alone(Arrived each) {
        Outcome outcome;
        try {
            store(List.of(each));
            outcome = each.outcome();
        } catch (Problem problem) {
            outcome = Outcome.failed(each.outcome().file(), problem);
        }
        told.accept(outcome);
    }

    private void store(List<Arrived> together) {
        var changes = together.stream().flatMap(each -> each.changes().stream()).toList();
        if (changes.isEmpty()) return;
        session.performAll(changes, together.stream().flatMap(each -> each.manuscript().stream()).toList());
    }
}
