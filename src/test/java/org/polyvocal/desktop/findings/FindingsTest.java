package org.polyvocal.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Finding.Evidence;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.workbench.findings.EvidenceLine;
import org.polyvocal.workbench.findings.Warning;
import org.polyvocal.workbench.mixed.Findings;
import org.testfx.api.FxRobot;

class FindingsTest extends PaneTest {
    private FindingCommands commands;
    private Coding influence;
    private Coding trust;
    private Coding secret;

    @Override
    protected void prepare() {
        influence = study.code(study.first, "People go to her before they come to me", study.influence,
                ClaimType.CONCRETE_INCIDENT);
        trust = study.code(study.second, "They trust her", study.trust, ClaimType.SELF_REPORT);
        secret = study.code(study.second, "it stays between us", study.trust);
        var findings = new Findings(study.session());
        findings.add("", "Trust makes leaders.", List.of(new Evidence(Bearing.SUPPORTS, influence.id()),
                new Evidence(Bearing.SUPPORTS, trust.id()), new Evidence(Bearing.CHALLENGES, secret.id())));
        findings.add("", "Heads choose.", List.of());
    }

    @Override
    protected void fill() {
        commands = new FindingCommands(workspace, new Answering(window));
        window.setCenter(Fxml.load(new FindingsController(workspace, commands)));
    }

    /// A person who says yes, and whose next finding is always the same.
    private static final class Answering extends Dialogs {
        Answering(Node within) {
            super(within.getScene().getWindow());
        }

        @Override
        public Optional<String> line(String key, String first, Object... details) {
            return Optional.of("Secrets bind.");
        }

        @Override
        public boolean confirms(String key, Object... details) {
            return true;
        }

        @Override
        public <T> Optional<T> choice(String key, List<T> things, Function<T, String> name, Object... details) {
            return things.stream().findFirst();
        }
    }

    @Test
    void listsFindingsAndShowsTheFirst(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        assertThat(field(robot, "assertion").getText()).isEqualTo("Trust makes leaders.");
        assertThat(words(robot, Bearing.SUPPORTS)).containsExactly("People go to her before they come to me", "They trust her");
        assertThat(words(robot, Bearing.CHALLENGES)).containsExactly("it stays between us");
        assertThat(words(robot, Bearing.QUALIFIES)).isEmpty();
        assertThat(figure(robot, "supports")).isEqualTo("2");
        assertThat(robot.lookup("Support by type of claim: Concrete incident 1 · Self-report 1").tryQuery()).isPresent();
    }

    @Test
    void warnsOfWhatNothingSupports(FxRobot robot) {
        choose(robot, 1);
        until(() -> field(robot, "assertion").getText().equals("Heads choose."));
        assertThat(robot.lookup(Warning.UNSUPPORTED.sentence()).tryQuery()).isPresent();
        assertThat(robot.lookup(Warning.UNCHALLENGED.sentence()).tryQuery()).isPresent();
        assertThat(words(robot, Bearing.SUPPORTS)).isEmpty();
    }

    @Test
    void opensAPassageInItsTranscript(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        select(robot, Bearing.SUPPORTS, 1);
        robot.push(KeyCode.ENTER);
        assertThat(workspace.visits().get()).isEqualTo(1);
        assertThat(workspace.document().get()).contains(study.second.id());
        assertThat(workspace.coding().get()).contains(trust.id());
        assertThat(workspace.passages().get().orElseThrow().title()).isEqualTo("F1 · Supports");
    }

    @Test
    void keepsOtherWordsWhenOneLeavesTheField(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        robot.interact(() -> field(robot, "strength").requestFocus());
        robot.write("moderate");
        robot.interact(() -> field(robot, "survey").requestFocus());
        robot.write("ties agree");
        choose(robot, 1);
        until(() -> finding(0).strength().equals("moderate") && finding(0).survey().equals("ties agree"));
        assertThat(finding(1).survey()).isEmpty();
        robot.interact(workspace::undo);
        until(() -> finding(0).survey().isEmpty());
        assertThat(finding(0).strength()).isEqualTo("moderate");
    }

    @Test
    void putsAnEmptiedAssertionBack(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        robot.interact(() -> {
            field(robot, "assertion").requestFocus();
            field(robot, "assertion").setText(" ");
            field(robot, "strength").requestFocus();
        });
        assertThat(field(robot, "assertion").getText()).isEqualTo("Trust makes leaders.");
    }

    @Test
    void addsTheCodingInFocusToTheChosenFinding(FxRobot robot) {
        choose(robot, 1);
        robot.interact(() -> {
            assertThat(command("finding.qualifies").perform()).isFalse();
            workspace.coding().set(Optional.of(influence.id()));
            assertThat(command("finding.qualifies").perform()).isTrue();
        });
        until(() -> words(robot, Bearing.QUALIFIES).equals(List.of("People go to her before they come to me")));
        assertThat(finding(1).codings(Bearing.QUALIFIES)).containsExactly(influence.id());
        until(() -> said().equals("The coding qualifies ‘F2’."));
    }

    @Test
    void takesAPassageOff(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        select(robot, Bearing.CHALLENGES, 0);
        robot.push(KeyCode.DELETE);
        until(() -> words(robot, Bearing.CHALLENGES).isEmpty());
        assertThat(finding(0).evidence()).hasSize(2);
    }

    @Test
    void makesAndRemovesFindings(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        robot.clickOn("#finding-remove");
        until(() -> list(robot).getItems().size() == 1);
        robot.clickOn("#finding-make");
        until(() -> field(robot, "assertion").getText().equals("Secrets bind."));
        assertThat(workspace.study().get().findings()).extracting(Finding::name).containsExactlyInAnyOrder("F2", "F3");
        robot.clickOn("#finding-remove");
        until(() -> field(robot, "assertion").getText().equals("Heads choose."));
        robot.clickOn("#finding-remove");
        until(() -> !robot.lookup("#finding").query().isVisible());
    }

    @Test
    void followsWhatBecomesOfItsCodings(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 2);
        robot.interact(() -> workspace.perform(now -> CodingChanges.remove(now, secret)));
        until(() -> words(robot, Bearing.CHALLENGES).isEmpty());
        assertThat(robot.lookup(Warning.GONE.sentence()).tryQuery()).isPresent();
    }

    private Command command(String id) {
        return commands.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Finding finding(int at) {
        return workspace.study().get().findings().get(at);
    }

    private static void choose(FxRobot robot, int at) {
        until(() -> list(robot).getItems().size() == 2);
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().clearAndSelect(at);
        });
    }

    private static void select(FxRobot robot, Bearing bearing, int at) {
        robot.interact(() -> {
            passages(robot, bearing).requestFocus();
            passages(robot, bearing).getSelectionModel().clearAndSelect(at);
        });
    }

    private static ListView<EvidenceLine> list(FxRobot robot) {
        return robot.lookup("#findings-list").query();
    }

    private static ListView<Quotation> passages(FxRobot robot, Bearing bearing) {
        return robot.lookup("#finding-" + bearing.word() + "-passages").query();
    }

    private static List<String> words(FxRobot robot, Bearing bearing) {
        return passages(robot, bearing).getItems().stream().map(Quotation::words).toList();
    }

    private static TextInputControl field(FxRobot robot, String name) {
        return robot.lookup("#finding-" + name).query();
    }

    private static String figure(FxRobot robot, String name) {
        return robot.lookup("#finding-" + name + " .key-figure").<Label>query().getText();
    }
}
