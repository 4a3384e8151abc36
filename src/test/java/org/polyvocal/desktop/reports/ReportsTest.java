package org.polyvocal.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.control.Copied;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.loss.LossLine;
import org.polyvocal.workbench.JournalLine;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import org.testfx.api.FxRobot;

class ReportsTest extends PaneTest {
    private final List<List<LossLine>> shown = new ArrayList<>();
    private Optional<Path> foreign = Optional.empty();

    @Override
    protected void prepare() {
        study.code(study.second, "asks first", study.trust);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new ReportsController(workspace, new Sharing(workspace, new Answering()))));
    }

    /// Chooses files as a person would, without the system's window, which there is none of here.
    private final class Answering extends Dialogs {
        Answering() {
            super(window.getScene().getWindow());
        }

        @Override
        public Optional<Path> fileToSave(String titleKey, String name, ExtensionFilter... kinds) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, ExtensionFilter... kinds) {
            return foreign;
        }

        @Override
        public void shows(String key, Node content, Object... details) {
            shown.add(((TableView<?>) content).getItems().stream().map(LossLine.class::cast).toList());
        }
    }

    @Test
    void showsTheJournalWithTheLatestChangeFirst(FxRobot robot) {
        until(() -> !journal(robot).isEmpty());
        assertThat(journal(robot).getFirst().change()).contains("Trust");
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> journal(robot).getFirst().change().contains("Democratic"));
        robot.interact(workspace::undo);
        until(() -> journal(robot).getFirst().change().startsWith("undone"));
        assertThat(journal(robot)).extracting(JournalLine::number).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void checksTheProject(FxRobot robot) {
        robot.clickOn("#check");
        until(() -> said().startsWith("Everything is whole"));
    }

    @Test
    void writesTheReportsThatAreAskedFor(FxRobot robot) {
        for (var button : List.of("#report-codes", "#report-cooccurrence", "#report-codebook")) {
            robot.clickOn(button);
            until(() -> workspace.work().running().isEmpty() && said().contains(".html"));
        }
        robot.clickOn("#report-codings");
        until(() -> said().contains("codings.csv"));
        assertThat(folder.resolve("codings.csv")).content().contains("asks first");
        assertThat(folder.toFile().listFiles((_, name) -> name.endsWith(".html"))).hasSize(3)
                .allSatisfy(file -> assertThat(Files.size(file.toPath())).isPositive());
    }

    @Test
    void saysWhenNamesAreCopiedOrTheKeyGoesIntoABackup(FxRobot robot) {
        var sharing = new Sharing(workspace, new Answering());
        new Pseudonyms(study.session()).enter(List.of(Pseudonym.of("Siân", "Anna", Pseudonym.Kind.PERSON)));
        robot.interact(() -> window.addEventHandler(Copied.COPIED, copied -> sharing.copied(copied.words())));
        robot.interact(() -> Copied.put("Sian, and Siân’s room", window.getCenter()));
        until(() -> said().equals("2 names of the register went to the clipboard."));
        robot.interact(sharing::backup);
        until(() -> said().contains("It holds the key"));
    }

    @Test
    void exportsAndImportsAProjectAndShowsWhatCameAcross(FxRobot robot) {
        robot.clickOn("#export-project");
        until(() -> shown.size() == 1);
        var out = folder.resolve(workspace.session().name() + ".qdpx");
        assertThat(out).isNotEmptyFile();
        assertThat(shown.getFirst()).extracting(LossLine::kind).contains("code", "coding", "source");
        robot.interact(workspace::undo);
        until(() -> workspace.session().study().codings().findAny().isEmpty());
        foreign = Optional.of(out);
        robot.clickOn("#import-project");
        until(() -> shown.size() == 2);
        assertThat(workspace.session().study().codings()).hasSize(1);
        robot.clickOn("#loss-report");
        until(() -> shown.size() == 3);
        assertThat(shown.getLast()).isEqualTo(shown.get(1));
    }

    private static List<JournalLine> journal(FxRobot robot) {
        TableView<JournalLine> table = robot.lookup("#journal").query();
        return table.getItems();
    }
}
