package org.polyvocal.desktop.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.control.NoticeList;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Progress;
import org.polyvocal.model.change.Label;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.imports.Outcome;
import org.polyvocal.workbench.imports.Outcome.Status;

/// Transcripts on their way in: stored one after the other with progress and *Cancel*, and a line for each that could
/// not be.
final class Arrivals {
    private static final int SHOWN = 4;

    private final Workspace workspace;
    private final NoticeList report;

    Arrivals(Workspace workspace, VBox report) {
        this.workspace = workspace;
        this.report = new NoticeList(report, SHOWN, rest -> Messages.say("desktop.documents.moreFailed", rest));
    }

    void store(List<Decision> decisions) {
        if (decisions.isEmpty()) return;
        var failed = new ArrayList<Outcome>();
        report.clear();
        workspace.work().writeAtLength(Messages.say("desktop.documents.importing"),
                progress -> store(decisions, progress, outcome -> {
                    if (outcome.status() != Status.IMPORTED) workspace.work().paint(() -> {
                        failed.add(outcome);
                        report.show(failed, Arrivals::line);
                    });
                }), this::finished);
    }

    /// What came in before a *Cancel* is told of as well.
    private List<Outcome> store(List<Decision> decisions, Progress progress, Consumer<Outcome> told) {
        var outcomes = new ArrayList<Outcome>();
        try {
            return Imports.store(workspace.session(), decisions, progress, outcome -> {
                outcomes.add(outcome);
                told.accept(outcome);
            });
        } catch (Progress.Cancelled _) {
            return outcomes;
        }
    }

    /// The first of the new ones is opened. All are undone together.
    private void finished(List<Outcome> outcomes) {
        var imported = outcomes.stream().flatMap(outcome -> outcome.document().stream()).toList();
        var last = imported.isEmpty() ? Optional.<Document>empty() : Optional.of(imported.getLast());
        workspace.say(new org.polyvocal.desktop.work.Notice("desktop.documents.imported", imported.size(),
                last.map(document -> Label.of("model.change.import", document.name()))));
        imported.stream().findFirst().ifPresent(first -> workspace.document().set(Optional.of(first.id())));
    }

    private static Notice line(Outcome failed) {
        return Notice.error(failed.file().getFileName().toString(), failed.message());
    }
}
