package org.polyvocal.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.importdesk.ImportDesk;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.change.CaseChanges;
import org.testfx.api.FxRobot;

class DocumentsTest extends PaneTest {
    private ImportDesk desk;

    @Override
    protected void prepare() {
        study.code(study.first, "People go to her", study.influence);
    }

    @Override
    protected void fill() {
        desk = new ImportDesk(workspace, dialogs());
        window.setCenter(Fxml.load(new DocumentsController(workspace, dialogs(), desk)));
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
    void saysWhatToDoWhileThereIsNothing(FxRobot robot) {
        robot.interact(() -> {
            workspace.perform(now -> org.polyvocal.model.change.DocumentChanges.remove(now, study.first));
            workspace.perform(now -> org.polyvocal.model.change.DocumentChanges.remove(now, study.second));
        });
        until(() -> robot.lookup(".empty-state").tryQuery().filter(javafx.scene.Node::isVisible).isPresent());
        assertThat(robot.lookup(".empty-state .button").queryButton().getText()).isEqualTo("Import…");
    }

    private static List<String> rows(FxRobot robot) {
        TreeView<Entry> tree = robot.lookup("#documents").query();
        return IntStream.range(0, tree.getExpandedItemCount()).mapToObj(row -> tree.getTreeItem(row).getValue())
                .map(entry -> robot.lookup("#documents .tree-cell").<EntryCell>queryAll().stream()
                        .filter(cell -> cell.getItem() == entry).findFirst()
                        .map(cell -> cell.getAccessibleText().replace(",", "")).orElse(""))
                .toList();
    }
}
