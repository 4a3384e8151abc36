package org.polyvocal.desktop.search.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.search.SearchController;
import org.polyvocal.desktop.search.build.Subject.Chosen;
import org.polyvocal.desktop.work.Fxml;
import org.testfx.api.FxRobot;

class BuildButtonTest extends PaneTest {
    @Override
    protected void prepare() {
        study.code(study.second, "asks first", study.trust);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new SearchController(workspace, dialogs(), (_, _) -> {})));
    }

    @Test
    void writesTheQueryWhileOneChooses(FxRobot robot) {
        open(robot);
        robot.write("first");
        until(() -> query(robot).equals("first") && total(robot).equals("1 hit"));
        robot.clickOn("#build-add");
        choose(robot, 1, "Code", "Trust  (Relations and power)");
        until(() -> query(robot).equals("first AND code:Trust"));
        joint(robot, 1, Joint.INSIDE);
        until(() -> query(robot).equals("first INSIDE code:Trust") && total(robot).equals("1 hit"));
        joint(robot, 1, Joint.NOT);
        until(() -> query(robot).equals("first AND NOT code:Trust") && total(robot).equals("No hits"));
        robot.clickOn("Any of these");
        until(() -> query(robot).equals("first OR NOT code:Trust"));
    }

    @Test
    void keepsItsRowsAndTakesOverWhatWasTyped(FxRobot robot) {
        robot.clickOn("#query").write("her OR people");
        open(robot);
        robot.write("first");
        until(() -> query(robot).equals("(her OR people) AND first"));
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#query-builder").tryQuery().isEmpty());
        open(robot);
        assertThat(rows(robot)).hasSize(2);
        robot.interact(() -> rows(robot).getFirst().lookup(".build-remove").fireEvent(new javafx.event.ActionEvent()));
        until(() -> query(robot).equals("first"));
    }

    private static void open(FxRobot robot) {
        robot.clickOn("#build-query");
        until(() -> robot.lookup("#query-builder").tryQuery().isPresent());
    }

    private static List<ConditionRow> rows(FxRobot robot) {
        return robot.lookup("#build-rows > *").queryAllAs(ConditionRow.class).stream().toList();
    }

    private static void joint(FxRobot robot, int row, Joint joint) {
        robot.interact(() -> RobotRow.<Joint>box(rows(robot).get(row), "joint").setValue(joint));
    }

    private static void choose(FxRobot robot, int at, String subject, String value) {
        var row = rows(robot).get(at);
        robot.interact(() -> {
            ComboBox<Subject> subjects = RobotRow.box(row, "subject");
            subjects.setValue(subjects.getItems().stream().filter(it -> it.label().equals(subject)).findFirst().orElseThrow());
            ComboBox<Subject.Value> values = RobotRow.box(row, "chosen");
            assertThat(((Chosen) subjects.getValue()).values()).isEqualTo(values.getItems());
            values.setValue(values.getItems().stream().filter(it -> it.label().equals(value)).findFirst().orElseThrow());
        });
    }

    private static String query(FxRobot robot) {
        return robot.lookup("#query").queryAs(TextField.class).getText();
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#hit-count").queryAs(Label.class).getText();
    }

    /// The boxes of a row by what they are for.
    private static final class RobotRow {
        @SuppressWarnings("unchecked")
        static <T> ComboBox<T> box(ConditionRow row, String name) {
            return (ComboBox<T>) row.lookup(".build-" + name);
        }
    }
}
