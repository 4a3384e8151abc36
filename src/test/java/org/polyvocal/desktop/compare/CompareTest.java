package org.polyvocal.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.chart.LineChart;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.testfx.api.FxRobot;

class CompareTest extends PaneTest {
    @Override
    protected void prepare() {
        study.code(study.first, "People go to her before they come to me", study.influence);
        study.code(study.first, "go to her", study.trust, ClaimType.CONCRETE_INCIDENT);
        study.code(study.second, "They trust her", study.trust);
        study.code(study.second, "trust her because she asks first", study.trust);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new CompareController(workspace)));
    }

    @Test
    void comparesTranscriptsByTheirCodings(FxRobot robot) {
        until(() -> said(robot, 2, 2).equals(List.of("‘Trust’, 07 Ash Lane: 1 (Codings)",
                "‘Trust’, 08 Birch End: 2 (Codings)", "‘Informal influence’, 07 Ash Lane: 1 (Codings)",
                "‘Informal influence’, 08 Birch End: 0 (Codings)")));
    }

    @Test
    void comparesSpeakersByWordsAndShares(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        choose(robot, "#compare-columns", "Speakers");
        until(() -> said(robot, 2, 2).get(1).equals("‘Trust’, TEACHER: 2 (Codings)"));
        choose(robot, "#compare-figure", Figure.WORDS.title());
        until(() -> said(robot, 2, 2).get(0).equals("‘Trust’, HEAD: 3 (Words)"));
        choose(robot, "#compare-figure", Figure.SHARE.title());
        until(() -> said(robot, 2, 2).get(0).equals("‘Trust’, HEAD: 50 % (Share of codings)"));
        assertThat(robot.lookup("#compare-sentence").queryAs(Label.class).getText()).startsWith("Share of codings");
    }

    @Test
    void countsForTheCodesAbove(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.interact(() -> robot.lookup("#compare-rolled-up").queryAs(CheckBox.class).setSelected(true));
        until(() -> said(robot, 1, 2).equals(List.of("‘Relations and power’, 07 Ash Lane: 2 (Codings)",
                "‘Relations and power’, 08 Birch End: 2 (Codings)")));
    }

    @Test
    void isNarrowedWhileOneTypes(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.clickOn("#compare-query").write("claim:concrete_incident");
        until(() -> kept(robot).equals("1 of 4 codings"));
        robot.write(" (");
        until(() -> robot.lookup("#compare-problem").query().isVisible());
        assertThat(kept(robot)).isEqualTo("1 of 4 codings");
    }

    @Test
    void opensThePassagesBehindACell(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.interact(() -> map(robot).requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        ListView<Quotation> passages = robot.lookup("#behind-passages").query();
        until(() -> passages.getItems().size() == 2);
        assertThat(robot.lookup("#behind-value").queryAs(Label.class).getText()).isEqualTo("2");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(workspace.visits().get()).isEqualTo(1);
        assertThat(workspace.passages().get().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void countsWhatIsCodedMeanwhile(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> kept(robot).equals("5 of 5 codings"));
    }

    @Test
    void drawsWhatEachInterviewAdds(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.clickOn("Saturation");
        LineChart<Number, Number> chart = robot.lookup("#saturation").query();
        until(() -> chart.isVisible() && chart.getData().size() == 5);
        assertThat(chart.getData().get(3).getData()).extracting(point -> point.getYValue().intValue()).containsExactly(2, 2);
        assertThat(chart.getData().get(4).getData()).extracting(point -> point.getYValue().intValue()).containsExactly(0, 1);
        robot.clickOn("Table");
        until(() -> map(robot).isVisible());
    }

    @Test
    void comparesWhatOneCoderFound(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.interact(() -> workspace.workAs("Jonas Krause"));
        until(() -> workspace.coder().get().name().equals("Jonas Krause"));
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.participation))));
        until(() -> kept(robot).equals("5 of 5 codings"));
        choose(robot, "#compare-by", "Jonas Krause");
        until(() -> kept(robot).equals("1 of 5 codings"));
    }

    @Test
    void saysWhatToDoWhenNothingIsLeft(FxRobot robot) {
        until(() -> kept(robot).equals("4 of 4 codings"));
        robot.clickOn("#compare-query").write("nowhere");
        until(() -> kept(robot).equals("0 of 4 codings") && !map(robot).isVisible());
    }

    private static <T> void choose(FxRobot robot, String box, String name) {
        robot.interact(() -> {
            ComboBox<T> choice = robot.lookup(box).query();
            choice.getItems().stream().filter(item -> choice.getConverter().toString(item).equals(name)).findFirst()
                    .ifPresent(choice::setValue);
        });
        waitForFxEvents();
    }

    private static String kept(FxRobot robot) {
        return robot.lookup("#compare-kept").queryAs(Label.class).getText();
    }

    private static HeatMap map(FxRobot robot) {
        return robot.lookup("#comparison").query();
    }

    /// What the first cells say, row by row; nothing before there is a table.
    private static List<String> said(FxRobot robot, int rows, int columns) {
        var said = new ArrayList<String>();
        robot.interact(() -> {
            if (kept(robot).isEmpty()) return;
            for (var row = 0; row < rows; row++) {
                for (var column = 0; column < columns; column++) {
                    map(robot).select(new HeatPlace(row, column));
                    said.add(map(robot).getAccessibleText());
                }
            }
            map(robot).selectNothing();
        });
        return said;
    }
}
