package org.polyvocal.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.CodingChanges;
import org.testfx.api.FxRobot;

class SearchTest extends PaneTest {
    @Override
    protected void prepare() {
        study.code(study.second, "asks first", study.trust);
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new SearchController(workspace)));
    }

    @Test
    void findsWhileOneTypes(FxRobot robot) {
        robot.clickOn("#query").write("peo");
        until(() -> total(robot).equals("No hits"));
        robot.write("ple");
        until(() -> total(robot).equals("1 hit"));
        assertThat(hits(robot)).extracting(org.polyvocal.workbench.Search.KeyWord::hit).containsExactly("People");
    }

    @Test
    void keepsTheLastHitsWhileAQueryIsWrongAndSaysWhere(FxRobot robot) {
        robot.clickOn("#query").write("her");
        until(() -> total(robot).equals("2 hits"));
        robot.write(" (");
        until(() -> explanation(robot).getStyleClass().contains("danger"));
        assertThat(explanation(robot).getText()).isNotBlank();
        assertThat(hits(robot)).hasSize(2);
        robot.eraseText(2);
        until(() -> !explanation(robot).getStyleClass().contains("danger"));
    }

    @Test
    void saysWhatIsWrongTheSameWithoutTheInterviewer(FxRobot robot) {
        robot.clickOn("#query").write("her )");
        until(() -> explanation(robot).getStyleClass().contains("danger"));
        var sentence = explanation(robot).getText();
        robot.clickOn("#query").eraseText(5);
        until(() -> !explanation(robot).getStyleClass().contains("danger"));
        robot.clickOn("#participants-only").clickOn("#query").write("her )");
        until(() -> explanation(robot).getText().equals(sentence));
    }

    @Test
    void leavesOutTheInterviewer(FxRobot robot) {
        robot.clickOn("#query").write("after OR before");
        until(() -> total(robot).equals("3 hits"));
        robot.clickOn("#participants-only");
        until(() -> total(robot).equals("2 hits"));
    }

    @Test
    void opensTheHitInItsTranscriptAndLeavesAllOfThemInTheDrawer(FxRobot robot) {
        robot.clickOn("#query").write("her");
        until(() -> total(robot).equals("2 hits"));
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#hits").query().isFocused()).isTrue();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(workspace.visits().get()).isEqualTo(1);
        assertThat(workspace.destination().get()).contains(study.passage(study.second, "her"));
        assertThat(workspace.passages().get().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void seesWhatIsCodedMeanwhile(FxRobot robot) {
        robot.clickOn("#query").write("code:Trust first");
        until(() -> total(robot).equals("1 hit"));
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "Honestly", study.trust))));
        robot.clickOn("#query").eraseText(6);
        robot.write(" three");
        until(() -> total(robot).equals("1 hit") && hits(robot).getFirst().hit().equals("three"));
        robot.interact(workspace::undo);
        until(() -> total(robot).equals("No hits"));
    }

    @Test
    void narrowsByWhatIsKnownOfTheCasesWithCountsThatLive(FxRobot robot) {
        var phase = Attribute.of("Phase", AttributeType.CHOICE, "primary", "secondary");
        var head = Case.person("Head").saying(phase.id(), "primary");
        var teacher = Case.person("Teacher").saying(phase.id(), "secondary");
        study.session().perform(now -> AttributeChanges.make(now.casebook(), phase));
        study.session().perform(now -> CaseChanges.make(now.casebook(), head));
        study.session().perform(now -> CaseChanges.make(now.casebook(), teacher));
        study.session().perform(now -> CaseChanges.voices(now, head, List.of(study.first.speakers().getFirst().id())));
        study.session().perform(now -> CaseChanges.voices(now, teacher, List.of(study.second.speakers().getFirst().id())));
        robot.clickOn("#query").write("it OR and");
        until(() -> facets(robot).equals(List.of("Phase: primary 2", "Phase: secondary 2")));
        robot.clickOn("secondary");
        until(() -> total(robot).equals("2 hits"));
        assertThat(facets(robot)).as("what else there is to choose").containsExactly("Phase: primary 2", "Phase: secondary 2");
        assertThat(window.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Phase: secondary 2");
        assertThat(robot.lookup("#search-chips .chip").queryButton().getText()).isEqualTo("Phase: secondary");
        robot.clickOn("primary");
        until(() -> total(robot).equals("4 hits"));
        robot.clickOn("#search-chips .chip");
        until(() -> robot.lookup("#search-chips .chip").queryAll().size() == 1);
    }

    private static List<String> facets(FxRobot robot) {
        return robot.lookup("#facets .check-box").queryAll().stream().map(javafx.scene.Node::getAccessibleText).toList();
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#hit-count").queryAs(Label.class).getText();
    }

    private static Label explanation(FxRobot robot) {
        return robot.lookup("#explanation").query();
    }

    private static List<org.polyvocal.workbench.Search.KeyWord> hits(FxRobot robot) {
        ListView<Line> list = robot.lookup("#hits").query();
        return list.getItems().stream().filter(Line.Hit.class::isInstance).map(line -> ((Line.Hit) line).word()).toList();
    }
}
