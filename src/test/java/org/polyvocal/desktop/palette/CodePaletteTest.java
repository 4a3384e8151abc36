package org.polyvocal.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.testfx.api.FxRobot;

class CodePaletteTest extends PaneTest {
    private final List<KeyCode> leaked = new ArrayList<>();
    private CodePalette palette;
    private StackPane transcript;

    @Override
    protected void fill() {
        transcript = new StackPane();
        transcript.setFocusTraversable(true);
        transcript.addEventHandler(KeyEvent.KEY_PRESSED, key -> leaked.add(key.getCode()));
        window.setCenter(transcript);
        transcript.requestFocus();
        workspace.unit().set(Optional.of(study.passage(study.first, "People go to her")));
        palette = new CodePalette(workspace);
    }

    @Test
    void appliesTheCodeThatAFewLettersFind(FxRobot robot) {
        openAt(robot, 300);
        robot.write("inf").push(KeyCode.ENTER);
        until(() -> workspace.codingInFocus().isPresent());
        assertThat(codings()).extracting(Coding::code).containsExactly(study.influence.id());
        assertThat(codings().getFirst().passage()).isEqualTo(study.passage(study.first, "People go to her"));
        assertThat(palette.showing()).isFalse();
    }

    @Test
    void keepsTheLettersFromTheTranscript(FxRobot robot) {
        openAt(robot, 300);
        robot.write("qjk").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertThat(leaked).isEmpty();
        assertThat(palette.showing()).isFalse();
    }

    @Test
    void staysOpenForAnotherCode(FxRobot robot) {
        openAt(robot, 300);
        robot.write("trust").push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(palette.showing()).isTrue();
        robot.write("inf").push(KeyCode.ENTER);
        until(() -> codings().size() == 2);
        assertThat(codings()).extracting(Coding::code).containsExactly(study.trust.id(), study.influence.id());
    }

    @Test
    void makesNoCodeOfATypo(FxRobot robot) {
        openAt(robot, 300);
        robot.write("trsut").push(KeyCode.ENTER);
        assertThat(palette.showing()).isTrue();
        assertThat(robot.lookup("#palette-hint").queryAs(Label.class).getText()).contains("trsut", "Ctrl+Enter");
        assertThat(workspace.study().get().codebook().size()).isEqualTo(7);
    }

    @Test
    void makesACodeUnderTheHighlightedOne(FxRobot robot) {
        openAt(robot, 300);
        robot.write("relations").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> !codings().isEmpty());
        assertThat(madeCode().parent()).contains(study.relations.id());
    }

    @Test
    void nestsWhatIsTypedAsAPath(FxRobot robot) {
        openAt(robot, 300);
        robot.write("Trust > Broken > At once").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> !codings().isEmpty());
        assertThat(workspace.study().get().codebook().path(madeCode()))
                .isEqualTo("Relations and power > Trust > Broken > At once");
    }

    @Test
    void takesTheNewCodesAndTheCodingBackAsOne(FxRobot robot) {
        openAt(robot, 300);
        robot.write("Trust > Broken > At once").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> !codings().isEmpty());
        robot.interact(workspace::undo);
        until(() -> codings().isEmpty());
        assertThat(workspace.study().get().codebook().size()).isEqualTo(7);
    }

    @Test
    void makesANewThemeWithEnterWhenOpenedForOne(FxRobot robot) {
        robot.interact(() -> palette.openForNew(anchor(300), transcript, "People go to her"));
        waitForFxEvents();
        robot.write("Going to her").push(KeyCode.ENTER);
        until(() -> !codings().isEmpty());
        assertThat(madeCode().name()).isEqualTo("Going to her");
        assertThat(madeCode().parent()).isEmpty();
    }

    @Test
    void putsTheCodeInFocusWhileHighlightingAndTakesItBack(FxRobot robot) {
        robot.interact(() -> workspace.code().set(Optional.of(study.decideHow.id())));
        openAt(robot, 300);
        robot.write("trust");
        assertThat(workspace.code().get()).contains(study.trust.id());
        robot.push(KeyCode.ESCAPE);
        assertThat(workspace.code().get()).contains(study.decideHow.id());
    }

    @Test
    void beginsWithTheRecentCodesWhenAskedForThem(FxRobot robot) {
        robot.interact(() -> workspace.used(study.decideHow));
        robot.interact(() -> palette.openRecent(anchor(300), transcript, ""));
        waitForFxEvents();
        assertThat(shown(robot)).extracting(Code::name).containsExactly("Staff decide how to adopt");
    }

    @Test
    void handsOverTheCodeChosen(FxRobot robot) {
        var chosen = new ArrayList<Code>();
        robot.interact(() -> palette.choose(anchor(300), transcript.getScene().getWindow(), "Merge into", chosen::add));
        waitForFxEvents();
        assertThat(robot.lookup("#palette-create").queryAs(Button.class).isVisible()).isFalse();
        robot.write("what").push(KeyCode.ENTER);
        assertThat(chosen).containsExactly(study.decideWhat);
        assertThat(codings()).isEmpty();
    }

    @Test
    void coversNothingOfTheSelectedWords(FxRobot robot) {
        openAt(robot, 780);
        var pane = robot.lookup("#palette").query();
        assertThat(pane.localToScreen(pane.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(780);
    }

    private void openAt(FxRobot robot, double top) {
        robot.interact(() -> palette.open(anchor(top), transcript, "People go to her"));
        waitForFxEvents();
    }

    private static BoundingBox anchor(double top) {
        return new BoundingBox(100, top, 400, 24);
    }

    private static List<Code> shown(FxRobot robot) {
        return robot.lookup("#palette-list").<CodeMatch>queryListView().getItems().stream().map(CodeMatch::code).toList();
    }

    private List<Coding> codings() {
        return workspace.study().get().codings(study.first.id()).stream()
                .sorted(java.util.Comparator.comparing(Coding::id)).toList();
    }

    private Code madeCode() {
        return workspace.study().get().codebook().code(codings().getLast().code()).orElseThrow();
    }
}
