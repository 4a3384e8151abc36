package org.polyvocal.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.control.Drags;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.model.Code;
import org.polyvocal.model.Glyph;
import org.polyvocal.model.change.CodingChanges;
import org.testfx.api.FxRobot;

class CodebookTest extends PaneTest {
    @Override
    protected void prepare() {
        study.code(study.first, "People go to her", study.influence);
        study.code(study.second, "They trust her", study.trust);
        study.code(study.second, "asks first", study.trust);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new CodebookController(workspace, dialogs())));
    }

    @Test
    void startsWithThemesAndUnfoldsTheOneInUse(FxRobot robot) {
        assertThat(rows(robot)).containsExactly("Relations and power, 3", "Mobilising network innovations, 0");
        focus(robot, study.trust);
        assertThat(rows(robot)).containsExactly("Relations and power, 3", "Trust, 2", "Informal influence, 1",
                "Democratic participation, 0", "Mobilising network innovations, 0");
    }

    @Test
    void countsAsOneCodes(FxRobot robot) {
        focus(robot, study.trust);
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> rows(robot).containsAll(List.of("Relations and power, 4", "Democratic participation, 1")));
    }

    @Test
    void filtersByNameAndDefinition(FxRobot robot) {
        robot.clickOn("#filter-codes").write("influence");
        waitForFxEvents();
        assertThat(rows(robot)).containsExactly("Relations and power, 3", "Informal influence, 1",
                "Democratic participation, 0");
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(rows(robot)).hasSize(2);
    }

    @Test
    void putsTheChosenCodeIntoFocus(FxRobot robot) {
        focus(robot, study.trust);
        robot.clickOn("Informal influence");
        assertThat(workspace.code().get()).contains(study.influence.id());
        robot.push(KeyCode.DOWN);
        assertThat(workspace.code().get()).contains(study.participation.id());
    }

    @Test
    void makesAThemeAndACodeUnderIt(FxRobot robot) {
        robot.clickOn("#new-code");
        answer(robot, "Time");
        until(() -> code("Time").isPresent());
        assertThat(workspace.codeInFocus().map(Code::name)).contains("Time");
        robot.clickOn("Time").push(KeyCode.INSERT);
        answer(robot, "Workload");
        until(() -> code("Workload").isPresent());
        assertThat(code("Workload").orElseThrow().parent()).isEqualTo(code("Time").map(Code::id));
        until(() -> rows(robot).contains("Workload, 0"));
    }

    @Test
    void renamesAndStaysInPlace(FxRobot robot) {
        focus(robot, study.trust);
        robot.clickOn("Trust").push(KeyCode.F2);
        answer(robot, "Mutual trust");
        until(() -> rows(robot).contains("Mutual trust, 2"));
        assertThat(workspace.code().get()).contains(study.trust.id());
        assertThat(selected(robot)).isEqualTo("Mutual trust");
    }

    @Test
    void recoloursFromTheMenu(FxRobot robot) {
        focus(robot, study.trust);
        var menu = new CodeMenu(workspace, dialogs()).of(study.trust);
        robot.interact(() -> menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast)
                .flatMap(colours -> colours.getItems().stream()).filter(item -> item.getText().equals("Star, mustard"))
                .forEach(MenuItem::fire));
        until(() -> now(study.trust).look().glyph() == Glyph.STAR);
    }

    @Test
    void putsAFavouriteOnADigit(FxRobot robot) {
        focus(robot, study.trust);
        robot.rightClickOn("Trust").clickOn("#code-favourite");
        until(() -> workspace.study().get().project().favourites().equals(List.of(study.trust.id())));
        until(() -> robot.lookup("#codes .key-cap").tryQueryAs(Label.class).map(Label::getText).equals(Optional.of("1")));
    }

    @Test
    void movesACodeUnderAnother(FxRobot robot) {
        focus(robot, study.trust);
        robot.rightClickOn("Trust").clickOn("#code-move");
        waitForFxEvents();
        robot.clickOn("#choose-filter").write("mobilising").push(KeyCode.ENTER);
        until(() -> now(study.trust).parent().equals(Optional.of(study.innovations.id())));
    }

    @Test
    void mergesOneCodeIntoAnotherAndUndoesIt(FxRobot robot) {
        focus(robot, study.trust);
        robot.rightClickOn("Trust").clickOn("#code-merge");
        waitForFxEvents();
        robot.clickOn("#choose-filter").write("informal").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(question(robot)).contains("Its 2 codings move over");
        robot.clickOn("Merge");
        until(() -> code("Trust").isEmpty());
        until(() -> rows(robot).contains("Informal influence, 3"));
        robot.interact(workspace::undo);
        until(() -> rows(robot).contains("Trust, 2"));
    }

    @Test
    void splitsTickedCodingsOff(FxRobot robot) {
        focus(robot, study.trust);
        robot.rightClickOn("Trust").clickOn("#code-split");
        waitForFxEvents();
        ListView<?> codings = robot.lookup("#split-codings").query();
        assertThat(codings.getItems()).hasSize(2);
        robot.clickOn("#split-name").write("Asking first")
                .clickOn(robot.lookup("#split-codings .check-box").nth(1).<javafx.scene.Node>query());
        robot.clickOn("Split off");
        until(() -> code("Asking first").isPresent());
        until(() -> rows(robot).containsAll(List.of("Trust, 1", "Asking first, 1")));
    }

    @Test
    void deletesAfterAskingAndBringsBack(FxRobot robot) {
        focus(robot, study.trust);
        robot.clickOn("Trust").push(KeyCode.DELETE);
        waitForFxEvents();
        assertThat(question(robot)).contains("2 codings go with it");
        robot.clickOn("Delete");
        until(() -> code("Trust").isEmpty());
        assertThat(workspace.code().get()).isEmpty();
        robot.interact(workspace::undo);
        until(() -> rows(robot).contains("Relations and power, 3"));
    }

    @Test
    void nestsACodeThatIsDroppedOnAnother(FxRobot robot) {
        robot.interact(() -> new CodeDragging(workspace).drop(Drags.CODE + study.decideHow.id(), study.trust));
        until(() -> now(study.decideHow).parent().equals(Optional.of(study.trust.id())));
    }

    @Test
    void codesTheSelectionThatIsDroppedOnACode(FxRobot robot) {
        robot.interact(() -> {
            workspace.unit().set(Optional.of(study.passage(study.first, "staff meeting")));
            new CodeDragging(workspace).drop(Drags.SPAN, study.participation);
        });
        until(() -> workspace.counts().of(study.participation) == 1);
    }

    @Test
    void opensThePassagesOfACode(FxRobot robot) {
        focus(robot, study.trust);
        robot.doubleClickOn("Trust");
        assertThat(workspace.passages().get().map(PassageList::entries).orElseThrow()).hasSize(2);
    }

    private void focus(FxRobot robot, Code code) {
        robot.interact(() -> workspace.code().set(Optional.of(code.id())));
        waitForFxEvents();
    }

    private static void answer(FxRobot robot, String words) {
        waitForFxEvents();
        robot.clickOn(".dialog-pane .text-field").push(KeyCode.SHORTCUT, KeyCode.A).write(words).push(KeyCode.ENTER);
    }

    private static String question(FxRobot robot) {
        return robot.lookup(".dialog-pane .header-panel .label").queryAs(Label.class).getText();
    }

    private Code now(Code code) {
        return workspace.study().get().codebook().code(code.id()).orElseThrow();
    }

    private Optional<Code> code(String name) {
        return workspace.study().get().codebook().codes().stream().filter(code -> code.name().equals(name)).findFirst();
    }

    private static String selected(FxRobot robot) {
        return CodebookTest.tree(robot).getSelectionModel().getSelectedItem().getValue().name();
    }

    private static TreeView<Code> tree(FxRobot robot) {
        return robot.lookup("#codes").query();
    }

    private static List<String> rows(FxRobot robot) {
        var tree = tree(robot);
        return IntStream.range(0, tree.getExpandedItemCount()).mapToObj(row -> tree.getTreeItem(row).getValue())
                .map(code -> robot.lookup("#codes .tree-cell").<CodeCell>queryAll().stream()
                        .filter(cell -> cell.getItem() == code).findFirst().map(CodeCell::getAccessibleText).orElse(""))
                .toList();
    }
}
