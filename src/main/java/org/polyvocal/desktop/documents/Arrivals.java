package org.polyvocal.desktop.documents;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Progress;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.imports.Outcome;
import org.polyvocal.workbench.imports.Outcome.Status;

/// Transcripts on their way in: chosen or dropped, read one after the other with progress and *Cancel*, and a line for
/// each that could not be read.
final class Arrivals {
    private final Workspace workspace;
    private final Dialogs dialogs;
    private Optional<VBox> report = Optional.empty();

    Arrivals(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    void reportIn(VBox place) {
        report = Optional.of(place);
    }

    void choose() {
        var endings = Imports.formats().stream().map(format -> "*." + format).toArray(String[]::new);
        bring(dialogs.filesToOpen("desktop.documents.import.title",
                new ExtensionFilter(Messages.say("desktop.files.transcripts"), endings)));
    }

    void acceptDrops(Node target) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragDropped(event -> {
            if (!event.getDragboard().hasFiles()) return;
            bring(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    void bring(List<Path> paths) {
        if (paths.isEmpty()) return;
        var failed = new ArrayList<Outcome>();
        report.ifPresent(place -> place.getChildren().clear());
        workspace.work().writeAtLength(Messages.say("desktop.documents.importing"),
                progress -> read(paths, progress, outcome -> {
                    if (outcome.status() != Status.IMPORTED) workspace.work().paint(() -> {
                        failed.add(outcome);
                        show(failed);
                    });
                }), this::finished);
    }

    /// What came in before a *Cancel* is told of as well.
    private List<Outcome> read(List<Path> paths, Progress progress, Consumer<Outcome> told) {
        var outcomes = new ArrayList<Outcome>();
        try {
            return Imports.bring(workspace.session(), paths, progress, outcome -> {
                outcomes.add(outcome);
                told.accept(outcome);
            });
        } catch (Progress.Cancelled _) {
            return outcomes;
        }
    }

    private void finished(List<Outcome> outcomes) {
        var imported = outcomes.stream().filter(outcome -> outcome.status() == Status.IMPORTED).count();
        workspace.say(new org.polyvocal.desktop.work.Notice("desktop.documents.imported", imported));
        if (workspace.document().get().isEmpty()) {
            outcomes.stream().flatMap(outcome -> outcome.document().stream()).findFirst()
                    .ifPresent(first -> workspace.document().set(Optional.of(first.id())));
        }
    }

    /// The first lines, and a line that counts the others.
    private void show(List<Outcome> failed) {
        report.ifPresent(place -> {
            var shown = Math.min(failed.size(), 4);
            place.getChildren().setAll(failed.subList(0, shown).stream()
                    .map(outcome -> Notice.error(outcome.file().getFileName().toString(), outcome.message())).toList());
            var rest = failed.size() - shown;
            if (rest > 0) place.getChildren().add(Notice.warning(Messages.say("desktop.documents.moreFailed", rest)));
            ((Notice) place.getChildren().getLast()).with(Messages.say("desktop.documents.dismiss"),
                    () -> place.getChildren().clear());
        });
    }
}
