package org.polyvocal.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Memo;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.evidence.Specificity;
import org.polyvocal.model.evidence.Stance;
import org.polyvocal.model.evidence.Vantage;
import org.testfx.api.FxRobot;

class InspectorTest extends PaneTest {
    private final StackPane text = new StackPane();
    private InspectorController inspector;
    private Coding coding;
    private Coding other;

    @Override
    protected void prepare() {
        coding = study.code(study.first, "I took three of them to the staff meeting", study.decideWhat, ClaimType.NORMATIVE);
        other = study.code(study.first, "the staff meeting and they picked", study.participation);
        study.code(study.second, "They trust her", study.trust, ClaimType.SELF_REPORT);
    }

    @Override
    protected void fill() {
        inspector = new InspectorController(workspace);
        text.setFocusTraversable(true);
        text.setId("text");
        inspector.returningTo(text::requestFocus);
        window.setCenter(text);
        window.setRight(Fxml.load(inspector));
    }

    @Test
    void tellsOfTheCodingInFocus(FxRobot robot) {
        focus(robot);
        until(() -> words(robot, "#inspector-quote").contains("I took three of them"));
        assertThat(words(robot, "#inspector-name")).isEqualTo("Staff decide what to adopt");
        assertThat(words(robot, "#inspector-facts")).contains("turn 1", "9 words");
        assertThat(robot.lookup("#claim-normative").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void setsQualifiersByOneKeyEach(FxRobot robot) {
        focus(robot);
        robot.interact(inspector::focusQualifiers);
        robot.write("4+var");
        until(() -> now().qualifiers().specificity().size() == 2);
        assertThat(now().qualifiers().claim()).contains(ClaimType.CONCRETE_INCIDENT);
        assertThat(now().qualifiers().stance()).contains(Stance.POSITIVE);
        assertThat(now().qualifiers().vantage()).contains(Vantage.OWN_ACT);
        assertThat(now().qualifiers().specificity()).containsExactly(Specificity.ACTOR, Specificity.WHERE);
        robot.push(KeyCode.E);
        assertThat(text.isFocused()).isTrue();
    }

    @Test
    void takesAQualifierBackByTheSameKeyAndByUndo(FxRobot robot) {
        focus(robot);
        robot.interact(inspector::focusQualifiers);
        robot.write("1");
        until(() -> now().qualifiers().claim().isEmpty());
        robot.interact(workspace::undo);
        until(() -> now().qualifiers().claim().equals(Optional.of(ClaimType.NORMATIVE)));
        until(() -> robot.lookup("#claim-normative").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void setsQualifiersByMouse(FxRobot robot) {
        focus(robot);
        robot.clickOn("#claim-reported_practice").clickOn("Mixed").clickOn("effect");
        until(() -> now().qualifiers().specificity().contains(Specificity.EFFECT));
        assertThat(now().qualifiers().claim()).contains(ClaimType.REPORTED_PRACTICE);
        assertThat(now().qualifiers().stance()).contains(Stance.MIXED);
    }

    @Test
    void keepsTheMemoOfACodingAsOneChange(FxRobot robot) {
        focus(robot);
        var before = study.session().number();
        robot.interact(inspector::focusMemo);
        waitForFxEvents();
        robot.write("Check the minutes").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> now().memo().equals("Check the minutes"));
        assertThat(study.session().number()).isEqualTo(before + 1);
        assertThat(text.isFocused()).isTrue();
    }

    @Test
    void keepsAMemoWhenAnotherCodingComesIntoFocus(FxRobot robot) {
        focus(robot);
        robot.interact(inspector::focusMemo);
        waitForFxEvents();
        robot.write("Half a thought");
        robot.interact(() -> focus(other));
        until(() -> now().memo().equals("Half a thought"));
        until(() -> memo(robot).getText().isEmpty());
    }

    @Test
    void writesAMemoOnAPassageWithoutACode(FxRobot robot) {
        var passage = study.passage(study.first, "a year before anybody");
        robot.interact(() -> workspace.unit().set(Optional.of(passage)));
        waitForFxEvents();
        robot.interact(inspector::focusMemo);
        waitForFxEvents();
        robot.write("Slow").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> !memos().isEmpty());
        assertThat(memos().getFirst().span()).contains(passage.span());
        until(() -> memo(robot).getText().equals("Slow"));
        robot.interact(inspector::focusMemo);
        waitForFxEvents();
        robot.write(" indeed").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> memos().getFirst().text().equals("Slow indeed"));
        assertThat(memos()).hasSize(1);
    }

    @Test
    void writesTheRuleOfACodeInPlace(FxRobot robot) {
        robot.interact(() -> workspace.code().set(Optional.of(study.trust.id())));
        waitForFxEvents();
        assertThat(words(robot, "#rule-not")).isEqualTo("only liking is meant");
        robot.clickOn("#edit-rule").clickOn("#edit-not").push(KeyCode.SHORTCUT, KeyCode.A).write("liking");
        robot.clickOn("#rule-save");
        until(() -> words(robot, "#rule-not").equals("liking"));
        assertThat(workspace.study().get().codebook().code(study.trust.id()).orElseThrow().rule().definition())
                .isEqualTo("Relying on one another.");
    }

    @Test
    void leadsToTheOtherCodingsOfThePlace(FxRobot robot) {
        focus(robot);
        assertThat(robot.lookup("#also-here").queryAs(VBox.class).getChildren()).hasSize(1);
        robot.clickOn(robot.lookup("#also-here").queryAs(VBox.class).getChildren().getFirst());
        assertThat(workspace.coding().get()).contains(other.id());
    }

    @Test
    void opensThePassagesBehindItsNumbers(FxRobot robot) {
        robot.interact(() -> workspace.code().set(Optional.of(study.relations.id())));
        until(() -> robot.lookup("#use-codings").tryQuery().isPresent());
        assertThat(words(robot, "#use-codings")).isEqualTo("2 in 2 of 2 interviews");
        robot.interact(() -> workspace.code().set(Optional.of(study.trust.id())));
        until(() -> words(robot, "#use-codings").startsWith("1 in 1"));
        robot.clickOn("#use-self_report");
        assertThat(workspace.passages().get().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void showsTheCodeThatIsLitRatherThanTheCodingInFocus(FxRobot robot) {
        focus(robot);
        robot.interact(() -> workspace.code().set(Optional.of(study.influence.id())));
        waitForFxEvents();
        assertThat(words(robot, "#inspector-name")).isEqualTo("Informal influence");
        assertThat(robot.lookup("#evidence").<Node>query().isVisible()).isFalse();
    }

    @Test
    void suggestsCodesOnlyWhenAskedToAndCodesNothingByItself(FxRobot robot) {
        study.code(study.second, "They trust her because she asks first.", study.influence);
        var before = study.session().study().codings().count();
        var whole = study.session().text(study.first);
        robot.interact(() -> workspace.unit().set(Optional.of(study.passage(study.first, whole.strip()))));
        assertThat(robot.lookup("#suggestions").<VBox>query().getParent().isVisible()).isFalse();
        robot.clickOn("#inspector-more").clickOn("Suggest codes for the passage in focus");
        until(() -> robot.lookup("#suggestions").<VBox>query().getParent().isVisible()
                && !robot.lookup("#suggestions").<VBox>query().getChildren().isEmpty());
        assertThat(study.session().study().codings().count()).isEqualTo(before);
    }

    @Test
    void weighsACodingWhenWeightsAreShown(FxRobot robot) {
        focus(robot);
        robot.clickOn("#inspector-more").clickOn("Show weights");
        robot.clickOn("#weight").write("1050").push(KeyCode.ENTER);
        until(() -> now().weight().equals(OptionalInt.of(100)) || now().weight().equals(OptionalInt.of(10)));
        assertThat(now().weight().getAsInt()).isLessThanOrEqualTo(100);
    }

    private void focus(FxRobot robot) {
        robot.interact(() -> focus(coding));
        waitForFxEvents();
    }

    private void focus(Coding wanted) {
        workspace.code().set(Optional.of(wanted.code()));
        workspace.coding().set(Optional.of(wanted.id()));
    }

    private Coding now() {
        return workspace.study().get().coding(coding.id()).orElseThrow();
    }

    private List<Memo> memos() {
        return workspace.study().get().memos();
    }

    private static TextInputControl memo(FxRobot robot) {
        return robot.lookup("#memo").queryAs(TextInputControl.class);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
