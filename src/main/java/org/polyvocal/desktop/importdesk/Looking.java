package org.polyvocal.desktop.importdesk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.polyvocal.desktop.work.Inbox;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Progress;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.imports.Preview;

/// Reads files for the desk on the side lane, and puts them there as they come. Who brings more meanwhile waits a little.
/// Lives on the JavaFX thread.
final class Looking {
    private final Workspace workspace;
    private final Drafts drafts;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<LongTask> task = Optional.empty();
    private long round;

    Looking(Workspace workspace, Drafts drafts) {
        this.workspace = workspace;
        this.drafts = drafts;
    }

    /// Whether files are being read.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    Optional<LongTask> task() {
        return task;
    }

    void at(List<Path> paths) {
        inTurn(() -> {
            var before = drafts.all().stream().map(Draft::preview).toList();
            start("desktop.desk.reading", this::put,
                    (progress, told) -> Imports.read(workspace.session(), paths, before, progress, told));
        });
    }

    /// Reads the files that are decided about by another convention.
    void again(String convention) {
        again(drafts.scope(), (before, progress, told) -> Imports.readAgain(before, convention, progress, told));
    }

    /// Reads the chosen files in another encoding, those too that could not be read.
    void decode(String encoding) {
        var text = drafts.scopeToRead().stream().filter(draft -> !Imports.encodings(draft.preview()).isEmpty()).toList();
        again(text, (before, progress, told) -> Imports.decodeAgain(before, encoding, progress, told));
    }

    @FunctionalInterface
    private interface Reading {
        void read(List<Preview> before, Progress progress, Consumer<Preview> told);
    }

    private void again(List<Draft> drafts, Reading reading) {
        inTurn(() -> {
            var scope = new ArrayDeque<>(drafts);
            var before = scope.stream().map(Draft::preview).toList();
            start("desktop.desk.rereading", come -> {
                var again = new LinkedHashMap<Draft, Preview>();
                come.forEach(preview -> again.put(scope.remove(), preview));
                this.drafts.read(again);
            }, (progress, told) -> reading.read(before, progress, told));
        });
    }

    /// What was read stays on the desk.
    void cancel() {
        waiting.clear();
        task.ifPresent(LongTask::cancel);
    }

    /// Nothing that is still on its way comes to the desk any more.
    void forget() {
        cancel();
        round++;
        busy.set(false);
    }

    private void inTurn(Runnable start) {
        if (busy.get()) waiting.add(start);
        else start.run();
    }

    private void start(String title, Consumer<List<Preview>> taker, BiConsumer<Progress, Consumer<Preview>> reading) {
        var mine = round;
        var inbox = new Inbox<Preview>(workspace.work()::soon, come -> {
            if (mine == round) taker.accept(come);
        });
        task = Optional.of(workspace.work().computeAtLength(Messages.say(title), progress -> {
            try {
                reading.accept(progress, inbox::put);
                return progress;
            } finally {
                workspace.work().soon(() -> {
                    if (mine == round) ended();
                });
            }
        }, _ -> {}));
        busy.set(true);
    }

    private void ended() {
        busy.set(false);
        Optional.ofNullable(waiting.poll()).ifPresent(Runnable::run);
    }

    private void put(List<Preview> come) {
        var casebook = workspace.study().get().casebook();
        drafts.all().addAll(come.stream().map(preview -> new Draft(preview, casebook)).toList());
        if (drafts.chosen().isEmpty() && !drafts.all().isEmpty()) drafts.choose(List.of(drafts.all().getFirst()));
    }
}
