package org.polyvocal.desktop.control.heat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.model.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HeatMapTest {
    private final List<HeatPlace> selected = new ArrayList<>();
    private final List<HeatPlace> opened = new ArrayList<>();
    private final Set<HeatPlace> asked = new HashSet<>();
    private HeatMap map;

    @Start
    void start(Stage stage) {
        map = new HeatMap();
        map.onSelect(selected::add);
        map.onOpen(opened::add);
        map.show(table(300));
        stage.setScene(new Scene(new StackPane(map), 600, 400));
        new Appearance(Theme.LIGHT).applyTo(stage.getScene());
        stage.show();
        map.requestFocus();
    }

    @Test
    void arrowsWalkTheCells(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(selected).containsExactly(new HeatPlace(0, 0), new HeatPlace(0, 1), new HeatPlace(1, 1));
        assertThat(map.getAccessibleText()).isEqualTo("code 1 with code 1");
    }

    @Test
    void arrowsStopAtTheEdge(FxRobot robot) {
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.LEFT);
        assertThat(map.selected()).contains(new HeatPlace(0, 0));
    }

    @Test
    void theEndsAreOneKeyAway(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.END);
        assertThat(map.selected()).contains(new HeatPlace(0, 299));
        robot.press(KeyCode.CONTROL).type(KeyCode.END).release(KeyCode.CONTROL);
        assertThat(map.selected()).contains(new HeatPlace(299, 299));
        robot.type(KeyCode.HOME);
        assertThat(map.selected()).contains(new HeatPlace(299, 0));
        robot.type(KeyCode.PAGE_UP);
        assertThat(map.selected().orElseThrow().row()).isLessThan(295);
    }

    @Test
    void enterOpensTheCell(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(opened).containsExactly(new HeatPlace(0, 0));
    }

    @Test
    void aClickSelectsAndADoubleClickOpens(FxRobot robot) {
        robot.clickOn(middle(new HeatPlace(2, 3)));
        assertThat(selected).containsExactly(new HeatPlace(2, 3));
        assertThat(opened).isEmpty();
        robot.doubleClickOn(middle(new HeatPlace(3, 2)), MouseButton.PRIMARY);
        assertThat(opened).containsExactly(new HeatPlace(3, 2));
    }

    @Test
    void theWheelMovesCellsUnderTheHeads(FxRobot robot) {
        robot.moveTo(middle(new HeatPlace(2, 3))).scroll(20, VerticalDirection.DOWN);
        assertThat(map.frame().y()).isNotZero();
    }

    @Test
    void onlyCellsInSightAreAskedFor(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(asked).hasSizeBetween(20, 400);
    }

    @Test
    void keepsTheChosenCellInSightWhenItLiesFarAway(FxRobot robot) {
        robot.interact(() -> map.select(new HeatPlace(250, 123)));
        robot.interact(() -> map.layout());
        assertThat(map.frame().cell(new HeatPlace(250, 123)).getMaxX()).isLessThanOrEqualTo(map.frame().view().width());
        assertThat(map.frame().cell(new HeatPlace(250, 123)).getMaxY()).isLessThanOrEqualTo(map.frame().view().height());
        assertThat(selected).isEmpty();
    }

    @Test
    void forgetsAChosenCellThatIsNoMore(FxRobot robot) {
        robot.interact(() -> {
            map.select(new HeatPlace(250, 123));
            map.show(table(10));
        });
        assertThat(map.selected()).isEmpty();
        assertThat(map.getAccessibleText()).isEmpty();
    }

    @Test
    void anEmptyTableHasNothingToWalk(FxRobot robot) {
        robot.interact(() -> map.show(HeatTable.EMPTY));
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(selected).isEmpty();
    }

    @Test
    void theMouseIsToldTheCellOrTheFullName(FxRobot robot) {
        robot.interact(() -> {
            var tooltip = new HeatTooltip(map);
            var cell = map.frame().cell(new HeatPlace(2, 3));
            tooltip.over(cell.getMinX() + 5, cell.getMinY() + 5);
            assertThat(tooltip.told()).contains("code 2 with code 3");
            tooltip.over(20, cell.getMinY() + 5);
            assertThat(tooltip.told()).contains("code 2 in full");
            tooltip.over(cell.getMinX() + 20, map.frame().heads().height() - 12);
            assertThat(tooltip.told()).contains("code 3 in full");
            tooltip.over(5, 5);
            assertThat(tooltip.told()).isEmpty();
        });
    }

    private Point2D middle(HeatPlace place) {
        var cell = map.frame().cell(place);
        return map.localToScreen(cell.getMinX() + cell.getWidth() / 2, cell.getMinY() + cell.getHeight() / 2);
    }

    private HeatTable table(int size) {
        var heads = IntStream.range(0, size).mapToObj(at -> new HeatHead("code " + at, "code " + at + " in full",
                Look.PALETTE.get(at % Look.PALETTE.size()))).toList();
        return new HeatTable(heads, heads, place -> {
            asked.add(place);
            return place.row() == place.column() ? new HeatCell.Own("7") : new HeatCell.Number(0.3, ".30");
        }, place -> "code " + place.row() + " with code " + place.column());
    }
}
