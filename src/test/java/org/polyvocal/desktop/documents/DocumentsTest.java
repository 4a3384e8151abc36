package org.polyvocal.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.change.CaseChanges;
import org.testfx.api.FxRobot;

class DocumentsTest extends PaneTest {
    private DocumentsController controller;

    @Override
    protected void prepare() {
        study.code(study.first, "People go to her", study.influence);
    }

    @Override
    protected void fill() {
        controller = new DocumentsController(workspace, dialogs());
        window.setCenter(Fxml.load(controller));
    }

    @Test
    void countsTheCodingsOfEachTranscriptAsTheyAreMade(FxRobot robot) {
        assertThat(rows(robot)).containsExactly("07 Ash Lane 1", "08 Birch End 0");
        robot.interact(() -> workspace.perform(_ -> org.polyvocal.model.change.CodingChanges.add(study.session().study(),
                study.coding(study.second, "They trust her", study.trust))));
        until(() -> rows(robot).equals(List.of("07 Ash Lane 1", "08 Birch End 1")));
    }

    @Test
    void opensWhatIsClickedAndWhatTheArrowsReach(FxRobot robot) {
        robot.clickOn("08 Birch End");
        assertThat(workspace.document().get()).contains(study.second.id());
        robot.push(KeyCode.UP);
        assertThat(workspace.document().get()).contains(study.first.id());
    }

    @Test
    void renamesAndKeepsTheTranscriptOpen(FxRobot robot) {
        robot.clickOn("07 Ash Lane").push(KeyCode.F2);
        waitForFxEvents();
        robot.clickOn(".dialog-pane .text-field").push(KeyCode.SHORTCUT, KeyCode.A).write("12 Willow").push(KeyCode.ENTER);
        until(() -> rows(robot).contains("12 Willow 1"));
        assertThat(workspace.document().get()).contains(study.first.id());
        assertThat(workspace.undoable().get()).isPresent();
    }

    @Test
    void putsATranscriptIntoASet(FxRobot robot) {
        robot.rightClickOn("08 Birch End").clickOn("Put into a set…");
        waitForFxEvents();
        robot.clickOn(".dialog-pane .text-field").write("Pilot").push(KeyCode.ENTER);
        until(() -> rows(robot).equals(List.of("07 Ash Lane 1", "Pilot 0", "08 Birch End 0")));
    }

    @Test
    void groupsByTheSchoolOfThoseWhoAnswer(FxRobot robot) {
        var school = Case.school("Ash Lane School");
        var head = Case.person("Head").lyingWithin(Optional.of(school.id()));
        study.session().perform(now -> CaseChanges.make(now.casebook(), school));
        study.session().perform(now -> CaseChanges.make(now.casebook(), head));
        study.session().perform(now -> CaseChanges.voices(now, head, List.of(study.first.speakers().getFirst().id())));
        robot.clickOn("#by-case");
        until(() -> rows(robot).equals(List.of("Ash Lane School 1", "07 Ash Lane 1", "08 Birch End 0")));
        assertThat(workspace.document().get()).contains(study.first.id());
        robot.clickOn("#by-case");
        until(() -> rows(robot).equals(List.of("07 Ash Lane 1", "08 Birch End 0")));
    }

    @Test
    void learnsWhoAsks(FxRobot robot) {
        robot.rightClickOn("08 Birch End").clickOn("Who asks, who answers").clickOn("TEACHER").clickOn("Interviewer");
        until(() -> workspace.study().get().document(study.second.id()).orElseThrow().speakers().getFirst()
                .role() == Role.INTERVIEWER);
    }

    @Test
    void removesATranscriptAndBringsItBack(FxRobot robot) {
        robot.clickOn("07 Ash Lane").push(KeyCode.DELETE);
        waitForFxEvents();
        assertThat(robot.lookup(".dialog-pane .header-panel .label").queryAs(Label.class).getText())
                .contains("Its coding goes with it");
        robot.clickOn(".dialog-pane .button:default");
        until(() -> rows(robot).equals(List.of("08 Birch End 0")));
        assertThat(said()).contains("07 Ash Lane");
        robot.interact(workspace::undo);
        until(() -> rows(robot).size() == 2);
        assertThat(rows(robot)).containsExactlyInAnyOrder("07 Ash Lane 1", "08 Birch End 0");
    }

    @Test
    void bringsInGoodFilesAndSaysWhatIsWrongWithBadOnes(FxRobot robot) throws IOException {
        var good = file("09 Cedar.txt", "HEAD: We meet on Mondays.\n");
        var bad = file("picture.docx", "no document at all");
        robot.interact(() -> controller.bring(List.of(bad, good)));
        until(() -> rows(robot).size() == 3);
        until(() -> !failures(robot).isEmpty());
        assertThat(failures(robot)).anySatisfy(words -> assertThat(words).contains("picture.docx"));
        until(() -> said().equals("1 transcript was imported."));
        robot.clickOn("Dismiss");
        assertThat(failures(robot)).isEmpty();
    }

    @Test
    void storesTheSameFileOnce(FxRobot robot) throws IOException {
        var file = file("09 Cedar.txt", "HEAD: We meet on Mondays.\n");
        robot.interact(() -> controller.bring(List.of(file)));
        until(() -> rows(robot).size() == 3);
        robot.interact(() -> controller.bring(List.of(file)));
        until(() -> failures(robot).stream().anyMatch(words -> words.contains("already there as “09 Cedar”")));
        assertThat(rows(robot)).hasSize(3);
        until(() -> said().equals("No transcript was imported."));
    }

    @Test
    void keepsWhatCameInBeforeCancel(FxRobot robot) {
        robot.interact(() -> workspace.work().running().addListener((ListChangeListener<LongTask>) change -> {
            while (change.next()) change.getAddedSubList().forEach(LongTask::cancel);
        }));
        robot.interact(() -> controller.bring(IntStream.range(0, 200).mapToObj(number -> file(number + ".txt",
                "HEAD: Interview number " + number + ".\n")).toList()));
        until(() -> said().contains("imported"));
        assertThat(rows(robot)).hasSizeLessThan(202).contains("07 Ash Lane 1");
        assertThat(workspace.work().running()).isEmpty();
    }

    @Test
    void saysWhatToDoWhileThereIsNothing(FxRobot robot) {
        robot.interact(() -> {
            workspace.perform(now -> org.polyvocal.model.change.DocumentChanges.remove(now, study.first));
            workspace.perform(now -> org.polyvocal.model.change.DocumentChanges.remove(now, study.second));
        });
        until(() -> robot.lookup(".empty-state").tryQuery().filter(javafx.scene.Node::isVisible).isPresent());
        assertThat(robot.lookup(".empty-state .button").queryButton().getText()).isEqualTo("Import…");
    }

    private Path file(String name, String words) {
        try {
            return Files.writeString(folder.resolve(name), words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> rows(FxRobot robot) {
        TreeView<Entry> tree = robot.lookup("#documents").query();
        return IntStream.range(0, tree.getExpandedItemCount()).mapToObj(row -> tree.getTreeItem(row).getValue())
                .map(entry -> robot.lookup("#documents .tree-cell").<EntryCell>queryAll().stream()
                        .filter(cell -> cell.getItem() == entry).findFirst()
                        .map(cell -> cell.getAccessibleText().replace(",", "")).orElse(""))
                .toList();
    }

    private static List<String> failures(FxRobot robot) {
        return robot.lookup("#import-failures .notice").queryAll().stream().map(javafx.scene.Node::getAccessibleText).toList();
    }
}
