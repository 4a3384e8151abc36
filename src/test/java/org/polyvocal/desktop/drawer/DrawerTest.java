package org.polyvocal.desktop.drawer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.PassageList.Entry;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Passage;
import org.polyvocal.model.Span;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.workbench.Revisions;
import org.testfx.api.FxRobot;

class DrawerTest extends PaneTest {
    private final StackPane text = new StackPane();
    private Coding first;
    private Coding second;
    private Coding third;

    @Override
    protected void prepare() {
        first = study.code(study.first, "People go to her", study.influence, ClaimType.REPORTED_PRACTICE);
        second = study.code(study.first, "a year before", study.trust);
        third = study.code(study.second, "They trust her", study.trust, ClaimType.SELF_REPORT);
        study.code(study.second, "we have tried it", study.decideHow);
    }

    @Override
    protected void fill() {
        var drawer = new DrawerController(workspace);
        text.setFocusTraversable(true);
        drawer.returningTo(text::requestFocus);
        window.setCenter(text);
        window.setBottom(Fxml.load(drawer));
        workspace.passages().set(Optional.of(PassageLists.ofCode(workspace, study.relations)));
    }

    @Test
    void listsTheCodingsOfACodeAndWhatIsUnderIt(FxRobot robot) {
        assertThat(rows(robot)).containsExactly(Entry.of(first), Entry.of(second), Entry.of(third));
        assertThat(words(robot, "#drawer-title")).isEqualTo("Relations and power");
        assertThat(words(robot, "#drawer-extent")).isEqualTo("3 passages in 2 interviews");
    }

    @Test
    void showsTheWordsWithWhatStandsAroundThem(FxRobot robot) {
        until(() -> robot.lookup(".passage-words.lit").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("a year before")));
        assertThat(robot.lookup(".passage-before").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("People go to her before they come to me. It took ");
    }

    @Test
    void movesTheTextAlongWithTheList(FxRobot robot) {
        robot.interact(() -> workspace.unit().set(Optional.of(study.passage(study.first, "Honestly"))));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(workspace.destination().get()).contains(third.passage());
        assertThat(workspace.document().get()).contains(study.second.id());
        assertThat(words(robot, "#drawer-position")).isEqualTo("3 of 3");
        robot.interact(workspace::goBack);
        assertThat(workspace.destination().get()).as("one step back to where one began")
                .contains(study.passage(study.first, "Honestly"));
    }

    @Test
    void goesThereAndPutsTheCodingInFocus(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(workspace.coding().get()).contains(second.id());
        assertThat(workspace.code().get()).contains(study.trust.id());
        assertThat(text.isFocused()).isTrue();
    }

    @Test
    void forgetsWhatIsTakenOffAndHasItAgainAfterUndo(FxRobot robot) {
        robot.interact(() -> new Tagging(workspace).takeOff(second));
        until(() -> rows(robot).size() == 2);
        robot.interact(workspace::undo);
        until(() -> rows(robot).size() == 3);
    }

    @Test
    void followsTheEndsOfACoding(FxRobot robot) {
        var span = new Span(second.span().start(), second.span().end() + 8);
        robot.interact(() -> new Tagging(workspace).resize(second, span));
        until(() -> rows(robot).get(1).shown().span().equals(span));
    }

    @Test
    void showsOnlyTheClaimTypesChosen(FxRobot robot) {
        robot.clickOn("#drawer-claims").clickOn("Self-report");
        waitForFxEvents();
        assertThat(rows(robot)).containsExactly(Entry.of(third));
        assertThat(words(robot, "#drawer-claims")).contains("Self-report");
    }

    @Test
    void holdsTenThousandPassages(FxRobot robot) {
        var passage = new Passage(study.first.id(), new Span(6, 14));
        var many = IntStream.range(0, 10_000).mapToObj(_ -> new Entry(passage, List.of(new Span(6, 14)), Optional.empty()))
                .toList();
        robot.interact(() -> workspace.passages().set(Optional.of(new PassageList("Honestly", List.of(), many))));
        waitForFxEvents();
        assertThat(rows(robot)).hasSize(10_000);
        assertThat(robot.lookup(".passage-row").queryAll().size()).isLessThan(60);
    }

    @Test
    void closes(FxRobot robot) {
        robot.clickOn("#drawer-close");
        assertThat(workspace.passages().get()).isEmpty();
        assertThat(text.isFocused()).isTrue();
    }

    private static List<Entry> rows(FxRobot robot) {
        ListView<Entry> rows = robot.lookup("#drawer-rows").queryListView();
        return List.copyOf(rows.getItems());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void followsARevisedTextAndLeavesOutHitsThatAreNoPassagesAnyMore(FxRobot robot) {
        var hit = new Entry(study.passage(study.first, "People"), List.of(study.passage(study.first, "People").span()),
                Optional.empty());
        robot.interact(() -> workspace.passages()
                .set(Optional.of(new PassageList("both", List.of(), List.of(hit, Entry.of(second), Entry.of(third))))));
        var revision = Revisions.begin(study.session(), study.first);
        var talk = study.first.turn(3).talk();
        Revisions.save(study.session(),
                Revisions.retype(revision, talk, Revisions.words(revision, talk).replace("year", "month")));
        until(() -> rows(robot).size() == 2);
        until(() -> robot.lookup(".passage-words.lit").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("a month before")));
    }
}
