package org.polyvocal.desktop.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.analysis.agreement.Comparison;
import org.polyvocal.analysis.agreement.Measure;
import org.polyvocal.analysis.agreement.Unit;
import org.polyvocal.analysis.agreement.Universe;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Code;
import org.polyvocal.model.change.CodingChanges;
import org.testfx.api.FxRobot;

class AgreementTest extends PaneTest {
    private final AtomicInteger exports = new AtomicInteger();

    @Override
    protected void prepare() {
        study.code(study.first, "People go to her before they come to me", study.influence);
        study.code(study.first, "It took a year", study.trust);
        study.code(study.second, "They trust her", study.trust);
        study.session().workAs("Jonas Krause");
        second("People go to her", study.influence);
        second("before anybody said so", study.participation);
        study.session().perform(now -> CodingChanges.add(now, study.coding(study.second, "They trust her", study.trust)));
        study.session().workAs("Ana Ferreira");
    }

    private void second(String words, Code code) {
        study.session().perform(now -> CodingChanges.add(now, study.coding(study.first, words, code)));
    }

    @Override
    protected void fill() {
        window.setCenter(Fxml.load(new AgreementController(workspace, exports::incrementAndGet)));
    }

    @Test
    void showsAFigureForEachCodeWithWhatItRestsOn(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 7);
        var trust = row(robot, study.trust);
        assertThat(trust.units()).isEqualTo(5);
        assertThat(trust.fourfold().both()).isEqualTo(1);
        assertThat(table(robot).getItems().getFirst().subject().code()).isEqualTo(study.participation);
        assertThat(words(robot, "#agreement-together")).contains("MASI").contains("4 undefined, left out");
        assertThat(words(robot, "#agreement-run")).contains("Ana Ferreira, Jonas Krause").contains("seed 7041");
    }

    @Test
    void asksAnewForAnotherUnitAndUniverse(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 7);
        choose(robot, "#agreement-unit", Unit.CHARACTER);
        until(() -> row(robot, study.trust).units() > 100);
        var said = row(robot, study.trust).units();
        choose(robot, "#agreement-universe", Universe.ALL);
        until(() -> row(robot, study.trust).units() > said);
        assertThat(robot.lookup("#agreement-rule").query().isDisabled()).isTrue();
    }

    @Test
    void listsDisagreementsByKindAndOpensThem(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 7);
        robot.interact(() -> table(robot).getSelectionModel().select(row(robot, study.influence)));
        until(() -> differences(robot).getItems().size() == 1);
        assertThat(differences(robot).getItems().getFirst().what()).contains("41 %");
        robot.interact(() -> table(robot).getSelectionModel().select(row(robot, study.trust)));
        until(() -> differences(robot).getItems().stream().anyMatch(it -> it.what().equals("Only Ana Ferreira has it")));
        assertThat(words(robot, "#agreement-meaning")).startsWith("α is ");
        robot.interact(() -> {
            differences(robot).requestFocus();
            differences(robot).getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);
        assertThat(workspace.visits().get()).isEqualTo(1);
        assertThat(workspace.passages().get().orElseThrow().title()).isEqualTo("Disagreements on Trust");
    }

    @Test
    void followsWhatIsCodedMeanwhile(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 7);
        assertThat(row(robot, study.decideHow).value(Measure.KRIPP_ALPHA).known()).isEmpty();
        robot.interact(() -> workspace.perform(now -> CodingChanges.add(now,
                study.coding(study.first, "they picked", study.decideHow))));
        until(() -> row(robot, study.decideHow).value(Measure.KRIPP_ALPHA).known().isPresent());
    }

    @Test
    void saysWhatIsMissingWhereThereIsOneCoderOnly(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 7);
        var coders = robot.lookup("#agreement-coders").queryAs(MenuButton.class);
        robot.interact(() -> {
            var first = (CheckMenuItem) coders.getItems().getFirst();
            first.setSelected(false);
            first.fire();
        });
        until(() -> !robot.lookup("#agreement-run").query().isVisible());
        assertThat(coders.getText()).isEqualTo("1 coder");
    }

    @Test
    void isWrittenToAFileByWhoCan(FxRobot robot) {
        robot.clickOn("#export-agreement");
        assertThat(exports).hasValue(1);
    }

    private static Comparison row(FxRobot robot, Code code) {
        return table(robot).getItems().stream().filter(it -> it.subject().code().id().equals(code.id())).findFirst()
                .orElseThrow();
    }

    private static TableView<Comparison> table(FxRobot robot) {
        return robot.lookup("#agreement-table").query();
    }

    private static ListView<Difference> differences(FxRobot robot) {
        return robot.lookup("#agreement-list").query();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static <T> void choose(FxRobot robot, String query, T value) {
        ComboBox<T> box = robot.lookup(query).query();
        robot.interact(() -> box.setValue(value));
        assertThat(List.of(value)).contains(box.getValue());
    }
}
