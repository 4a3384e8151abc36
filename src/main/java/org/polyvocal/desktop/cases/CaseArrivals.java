package org.polyvocal.desktop.cases;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.control.NoticeList;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Cases;
import org.polyvocal.workbench.cases.CaseOutcome;

/// Tables of cases on their way in, with a line for each row that could not be taken or is uncertain.
final class CaseArrivals {
    private static final int MOST_LINES = 5;
    private final Workspace workspace;
    private final NoticeList report;

    CaseArrivals(Workspace workspace, VBox report) {
        this.workspace = workspace;
        this.report = new NoticeList(report, MOST_LINES, rest -> Messages.say("desktop.cases.moreTold", rest));
    }

    void choose(Dialogs dialogs) {
        dialogs.fileToOpen("desktop.cases.import.title",
                new ExtensionFilter(Messages.say("desktop.files.tables"), "*.csv", "*.xlsx"))
                .ifPresent(this::bring);
    }

    void bring(Path file) {
        report.clear();
        workspace.work().write(() -> new Cases(workspace.session()).bring(file), this::show);
    }

    private void show(List<CaseOutcome> outcomes) {
        workspace.say(new org.polyvocal.desktop.work.Notice("desktop.cases.imported",
                outcomes.stream().filter(CaseOutcome::taken).count()));
        report.show(outcomes.stream().filter(outcome -> !outcome.message().isEmpty()).toList(), CaseArrivals::line);
    }

    private static Notice line(CaseOutcome outcome) {
        return outcome.taken()
                ? Notice.warning(outcome.message())
                : Notice.error("", outcome.message());
    }
}
