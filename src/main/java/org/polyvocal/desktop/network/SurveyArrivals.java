package org.polyvocal.desktop.network;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.desktop.control.NoticeList;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.cases.CaseOutcome;
import org.polyvocal.workbench.mixed.Surveys;
import org.polyvocal.workbench.survey.SurveyImport;

/// Surveys on their way in: first what the file would make of the study, then, when the person wants it, that it does; with a
/// line for whatever could not be taken or understood.
final class SurveyArrivals {
    private static final int MOST_LINES = 5;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final NoticeList report;

    SurveyArrivals(Workspace workspace, Dialogs dialogs, VBox report) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.report = new NoticeList(report, MOST_LINES, rest -> Messages.say("desktop.cases.moreTold", rest));
    }

    void choose() {
        dialogs.fileToOpen("desktop.network.import.title", new ExtensionFilter(Messages.say("desktop.network.files"), "*.csv",
                "*.xlsx", "*.graphml", "*.gml", "*.net")).ifPresent(this::bring);
    }

    void bring(Path file) {
        report.clear();
        var surveys = new Surveys(workspace.session());
        workspace.work().compute(() -> preview(surveys, file), preview -> preview.result.ifPresentOrElse(
                result -> ask(surveys, result), () -> report.show(List.of(preview.problem), words -> Notice.error("", words))));
    }

    private record Preview(Optional<SurveyImport.Result> result, String problem) {
        @Override
        public String toString() {
            return "Preview";
        }
    }

    private static Preview preview(Surveys surveys, Path file) {
        try {
            return new Preview(Optional.of(surveys.preview(file, Optional.empty(), Optional.empty(),
                    new SurveyImport.Wish(Optional.empty(), false))), "");
        } catch (Problem problem) {
            return new Preview(Optional.empty(), problem.sentence());
        }
    }

    private void ask(Surveys surveys, SurveyImport.Result result) {
        var taken = result.outcomes().stream().filter(CaseOutcome::taken).count();
        var refused = result.outcomes().size() - taken;
        if (result.edits().isEmpty() || dialogs.confirms("desktop.network.take", taken, refused, result.remarks().size())) {
            workspace.work().write(() -> {
                surveys.take(result);
                return taken;
            }, count -> workspace.say(new org.polyvocal.desktop.work.Notice("desktop.network.taken", count)));
        }
        report.show(Stream.concat(result.remarks().stream().map(Notice::warning),
                result.outcomes().stream().filter(outcome -> !outcome.message().isEmpty()).map(SurveyArrivals::line)).toList(),
                line -> line);
    }

    private static Notice line(CaseOutcome outcome) {
        return outcome.taken() ? Notice.warning(outcome.message()) : Notice.error("", outcome.message());
    }
}
