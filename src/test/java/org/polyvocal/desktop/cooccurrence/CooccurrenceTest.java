package org.polyvocal.desktop.cooccurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.workbench.Questions;
import org.testfx.api.FxRobot;

class CooccurrenceTest extends PaneTest {
    private final AtomicInteger exports = new AtomicInteger();

    @Override
    protected void prepare() {
        study.code(study.first, "People go to her before they come to me", study.influence);
        study.code(study.first, "go to her", study.trust, ClaimType.CONCRETE_INCIDENT);
        study.code(study.second, "They trust her", study.trust);
        study.code(study.second, "trust her because she asks first", study.influence);
        study.code(study.second, "stays between us", study.participation);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new CooccurrenceController(workspace, exports::incrementAndGet)));
    }

    @Test
    void showsTheNumbersThatTheQuestionsGive(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        var asked = new Questions(study.session()).cooccurrence(
                List.of(study.trust, study.influence, study.participation), Relation.OVERLAP, Questions.Only.EVERYTHING);
        var table = new MatrixView(asked, Measure.HITS, workspace.study().get().codebook()).table();
        assertThat(cells(robot)).isEqualTo(places().map(table.words()).toList());
        assertThat(cells(robot).get(1)).contains("Trust", "Informal influence", "1.00", "2 pairs");
    }

    @Test
    void asksForTheCodesThatAreTicked(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        robot.clickOn("#choose-none");
        until(() -> !map(robot).isVisible());
        robot.clickOn("#choose-used");
        until(() -> map(robot).isVisible() && cells(robot).size() == 9);
    }

    @Test
    void changesTheRelationTheNumberAndTheCoder(FxRobot robot) {
        until(() -> cells(robot).size() == 9 && cells(robot).get(1).contains(": 1.00"));
        choose(robot, "#measure", Measure.PAIRS);
        until(() -> cells(robot).get(1).contains(": 2 "));
        assertThat(robot.lookup("#matrix-sentence").queryAs(Label.class).getText()).startsWith("Pairs");
        choose(robot, "#relation", Relation.SAME_DOCUMENT);
        until(() -> cells(robot).get(2).contains(": 1 "));
        robot.interact(() -> workspace.workAs("Jonas Krause"));
        until(() -> workspace.coder().get().name().equals("Jonas Krause"));
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> robot.lookup("#by").<ComboBox<Optional<String>>>query().getItems()
                .contains(Optional.of("Jonas Krause")));
        choose(robot, "#by", Optional.of("Jonas Krause"));
        until(() -> kept(robot).equals("1 of 6 codings"));
    }

    @Test
    void loosensARelationByADistance(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        assertThat(robot.lookup("#within").query().isVisible()).isTrue();
        choose(robot, "#measure", Measure.PAIRS);
        choose(robot, "#relation", Relation.turns(0));
        until(() -> cells(robot).get(2).contains(": 0 "));
        robot.interact(() -> robot.lookup("#within").<Spinner<Integer>>query().increment(2));
        until(() -> cells(robot).get(2).contains(": 1 "));
    }

    @Test
    void countsForTheCodesAbove(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        robot.interact(() -> robot.lookup("#matrix-codes").<CodePicker>query()
                .choose(code -> List.of(study.relations, study.trust, study.innovations).contains(code)));
        until(() -> cells(robot).getFirst().contains("Relations and power’: 0 codings"));
        robot.clickOn("#rolled-up");
        until(() -> cells(robot).getFirst().contains("Relations and power’: 5 codings"));
    }

    @Test
    void ranksThePairsTheClosestFirst(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        choose(robot, "#measure", Measure.PAIRS);
        robot.clickOn("Ranked pairs");
        TableView<Cell> ranked = robot.lookup("#ranked-pairs").query();
        until(() -> ranked.isVisible() && ranked.getItems().size() == 1);
        robot.interact(() -> {
            ranked.requestFocus();
            ranked.getSelectionModel().selectFirst();
        });
        ListView<Meeting> passages = robot.lookup("#cell-passages").query();
        until(() -> passages.getItems().size() == 2);
        robot.push(KeyCode.ENTER);
        assertThat(passages.isFocused()).isTrue();
    }

    @Test
    void isNarrowedWhileOneTypes(FxRobot robot) {
        until(() -> kept(robot).equals("5 of 5 codings"));
        robot.clickOn("#matrix-query").write("claim:concrete_incident");
        until(() -> kept(robot).equals("1 of 5 codings"));
        robot.write(" (");
        until(() -> robot.lookup("#query-problem").query().isVisible());
        assertThat(kept(robot)).isEqualTo("1 of 5 codings");
        robot.push(KeyCode.ESCAPE);
        until(() -> kept(robot).equals("5 of 5 codings"));
        assertThat(robot.lookup("#query-problem").query().isVisible()).isFalse();
    }

    @Test
    void takesACellApartAndOpensItsPassages(FxRobot robot) {
        until(() -> cells(robot).size() == 9);
        robot.interact(() -> map(robot).requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        ListView<Meeting> passages = robot.lookup("#cell-passages").query();
        until(() -> passages.getItems().size() == 2);
        assertThat(robot.lookup("#cell .section").queryAll()).filteredOn(GridPane.class::isInstance).singleElement()
                .satisfies(grid -> assertThat(((GridPane) grid).getRowCount()).isEqualTo(6));
        robot.push(KeyCode.ENTER);
        assertThat(passages.isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(workspace.visits().get()).isEqualTo(1);
        assertThat(workspace.passages().get().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void countsWhatIsCodedMeanwhile(FxRobot robot) {
        until(() -> kept(robot).equals("5 of 5 codings"));
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> kept(robot).equals("6 of 6 codings"));
    }

    @Test
    void writesAReport(FxRobot robot) {
        robot.clickOn("#export-matrix");
        assertThat(exports).hasValue(1);
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<ComboBox<T>>query().setValue(value));
        waitForFxEvents();
    }

    private static String kept(FxRobot robot) {
        return robot.lookup("#kept").queryAs(Label.class).getText();
    }

    private static HeatMap map(FxRobot robot) {
        return robot.lookup("#matrix").query();
    }

    /// What each cell says, row by row; nothing before there is a matrix.
    private static List<String> cells(FxRobot robot) {
        var said = new ArrayList<String>();
        robot.interact(() -> {
            if (!map(robot).isVisible() || !kept(robot).contains("of")) return;
            var before = map(robot).selected();
            places().forEach(place -> {
                map(robot).select(place);
                said.add(map(robot).getAccessibleText());
            });
            before.ifPresentOrElse(map(robot)::select, map(robot)::selectNothing);
        });
        return said;
    }

    private static Stream<HeatPlace> places() {
        return IntStream.range(0, 9).mapToObj(at -> new HeatPlace(at / 3, at % 3));
    }
}
