package org.polyvocal.desktop.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.reading.Reading;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.model.Recording;
import org.polyvocal.model.words.Problem;
import org.testfx.api.FxRobot;

/// What a researcher does with a recording. Its turns begin at 0, 20 and 40 seconds.
class PlayerTest extends PaneTest {
    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");
    private final List<HandTape> tapes = new ArrayList<>();
    private Optional<Path> chosen = Optional.empty();
    private Optional<Problem> refusal = Optional.empty();
    private Reading reading;

    @Override
    protected void fill() {
        reading = new Reading(workspace, new Appearance(Theme.LIGHT), new CodePalette(workspace),
                new InspectorController(workspace));
        window.setCenter(reading.arrange(new Reading.Panes(new StackPane(), new StackPane(), new StackPane())));
        var player = new Player(workspace, new Choosing(), this::load);
        reading.listen(player);
        var table = new Commands();
        table.add(reading.commands());
        table.add(player.commands());
        reading.follow(table);
    }

    private Supplier<Tape> load(Path file) {
        refusal.ifPresent(problem -> {
            throw problem;
        });
        return () -> {
            tapes.add(new HandTape());
            return tapes.getLast();
        };
    }

    /// Chooses a file as a person would, without the system's window, which there is none of here.
    private final class Choosing extends Dialogs {
        Choosing() {
            super(window.getScene().getWindow());
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, ExtensionFilter... kinds) {
            return chosen;
        }
    }

    @Test
    void isLinkedPlayedFromTheTurnInFocusAndUnlinkedAgain(FxRobot robot) {
        assertThat(shown(robot, "#player-offer")).isTrue();
        assertThat(shown(robot, "#player-deck")).isFalse();
        link(robot, "one.wav");
        assertThat(said()).contains("linking the recording of ‘07 Ash Lane’");
        assertThat(text(robot, "#player-time") + " " + text(robot, "#player-total")).isEqualTo("00:00:00 00:01:30");
        assertThat(heard(robot)).isEmpty();
        focus(robot, "People go to her");
        robot.push(KeyCode.P);
        assertThat(tape().playing().get()).isTrue();
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:40");
        assertThat(heard(robot)).containsExactly("3");
        robot.push(KeyCode.B);
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:37");
        assertThat(heard(robot)).containsExactly("2");
        turn(robot, 4);
        assertThat(heard(robot)).containsExactly("3");
        robot.push(KeyCode.SPACE);
        assertThat(tape().playing().get()).isFalse();
        assertThat(heard(robot)).as("where one has stopped").containsExactly("3");
        unlink(robot);
        assertThat(tape().closed()).isTrue();
        assertThat(heard(robot)).isEmpty();
        assertThat(shown(robot, "#player-offer")).isTrue();
        robot.interact(workspace::undo);
        until(() -> shown(robot, "#player-deck") && tapes.size() == 2);
        assertThat(recording().orElseThrow().path()).isEqualTo("one.wav");
        assertThat(heard(robot)).isEmpty();
    }

    @Test
    void playsFromTheSelectedWordsAboutWhereTheyAreSaid(FxRobot robot) {
        link(robot, "one.wav");
        robot.interact(() -> view(robot).select(study.passage(study.first, "staff meeting").span()));
        robot.push(KeyCode.P);
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:11");
        assertThat(text(robot, "#player-about")).isEqualTo("from about 00:00:11");
        robot.interact(() -> view(robot).clearSelection());
        robot.push(KeyCode.P);
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:00");
        assertThat(shown(robot, "#player-about")).isFalse();
    }

    @Test
    void playsFromATimeThatIsClicked(FxRobot robot) {
        link(robot, "one.wav");
        robot.clickOn(robot.lookup(".transcript-text .time").queryAllAs(Text.class).stream()
                .filter(words -> words.getText().contains("00:00:20")).findFirst().orElseThrow());
        until(() -> tape().playing().get());
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:20");
        assertThat(heard(robot)).containsExactly("2");
    }

    @Test
    void followsUntilTheReaderGoesElsewhereAndFromTheNextPlayOn(FxRobot robot) {
        link(robot, "one.wav");
        robot.push(KeyCode.SPACE);
        turn(robot, 1);
        assertThat(follow(robot).isSelected()).isTrue();
        robot.moveTo(".transcript-text").scroll(1, VerticalDirection.DOWN);
        assertThat(follow(robot).isSelected()).isFalse();
        turn(robot, 1);
        assertThat(follow(robot).isSelected()).isFalse();
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(follow(robot).isSelected()).isTrue();
        robot.push(KeyCode.J);
        assertThat(follow(robot).isSelected()).as("gone to another turn").isFalse();
        robot.clickOn("#player-follow").clickOn("#player-follow");
        robot.interact(reading::focus);
        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(follow(robot).isSelected()).as("switched off by hand").isFalse();
    }

    @Test
    void isWoundByTheSlider(FxRobot robot) {
        link(robot, "one.wav");
        robot.interact(() -> robot.lookup("#player-slider").queryAs(Slider.class).setValue(25));
        assertThat(tape().time().get()).isEqualTo(Duration.ofSeconds(25));
        assertThat(text(robot, "#player-time")).isEqualTo("00:00:25");
        robot.clickOn("#player-play");
        turn(robot, 20);
        assertThat(robot.lookup("#player-slider").queryAs(Slider.class).getValue()).isEqualTo(45);
        assertThat(tape().time().get()).as("moving by itself it winds nothing").isEqualTo(Duration.ofSeconds(45));
        assertThat(heard(robot)).containsExactly("3");
    }

    @Test
    void keepsItsSpeedFromOneTranscriptToTheNext(FxRobot robot) {
        link(robot, "one.wav");
        robot.clickOn("#player-speed").clickOn("1.5×");
        assertThat(tape().speed()).isEqualTo(1.5);
        robot.interact(() -> workspace.document().set(Optional.of(study.second.id())));
        until(() -> shown(robot, "#player-offer"));
        assertThat(tape().closed()).isTrue();
        link(robot, "two.wav");
        assertThat(tape().speed()).isEqualTo(1.5);
        assertThat(robot.lookup("#player-speed").queryAs(MenuButton.class).getText()).isEqualTo("1.5×");
    }

    @Test
    void saysThatAFileIsMissingAndFindsIt(FxRobot robot) throws IOException {
        link(robot, "one.wav");
        Files.createDirectories(folder.resolve("sound"));
        Files.move(folder.resolve("one.wav"), folder.resolve("sound/moved.wav"));
        reopen(robot);
        until(() -> shown(robot, "#player-trouble"));
        assertThat(trouble(robot)).contains("“one.wav”", "Find it").doesNotContain("Exception");
        assertThat(robot.lookup("#player-play").query().isDisabled()).isTrue();
        chosen = Optional.of(folder.resolve("sound/moved.wav"));
        robot.clickOn("Find it…");
        until(() -> !robot.lookup("#player-play").query().isDisabled());
        assertThat(shown(robot, "#player-trouble")).isFalse();
        assertThat(recording().orElseThrow().path()).isEqualTo("sound/moved.wav");
    }

    @Test
    void saysThatAFileIsNoLongerTheSameAndPlaysIt(FxRobot robot) throws IOException {
        link(robot, "one.wav");
        Files.writeString(folder.resolve("one.wav"), "another sound");
        reopen(robot);
        until(() -> shown(robot, "#player-trouble"));
        assertThat(trouble(robot)).contains("not the same file");
        assertThat(robot.lookup("#player-play").query().isDisabled()).isFalse();
    }

    @Test
    void saysWhyAFileCannotBePlayed(FxRobot robot) {
        refusal = Optional.of(new Problem("desktop.sound.kind", "one.wav"));
        choose("one.wav");
        robot.clickOn("#player-link");
        until(() -> shown(robot, "#player-trouble"));
        assertThat(trouble(robot)).contains("“one.wav” cannot be played");
        refusal = Optional.empty();
        choose("two.wav");
        robot.clickOn("Link another recording…");
        until(() -> tapes.size() == 1 && !shown(robot, "#player-trouble"));
        robot.interact(() -> tape().tear(new Problem("desktop.sound.broken", "two.wav")));
        assertThat(trouble(robot)).contains("“two.wav” is damaged");
        assertThat(robot.lookup("#player-play").query().isDisabled()).isTrue();
    }

    private HandTape tape() {
        return tapes.getLast();
    }

    private void choose(String name) {
        try {
            chosen = Optional.of(Files.writeString(folder.resolve(name), "the sound of " + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(FxRobot robot, String name) {
        choose(name);
        var before = tapes.size();
        robot.clickOn("#player-link");
        until(() -> tapes.size() > before && shown(robot, "#player-deck"));
        until(() -> !robot.lookup(".transcript-text").queryAllAs(Node.class).isEmpty());
        robot.interact(reading::focus);
    }

    private void unlink(FxRobot robot) {
        robot.clickOn("#player-more");
        robot.clickOn("Unlink");
        until(() -> recording().isEmpty() && !shown(robot, "#player-deck"));
    }

    /// To another transcript and back.
    private void reopen(FxRobot robot) {
        robot.interact(() -> {
            workspace.document().set(Optional.of(study.second.id()));
            workspace.document().set(Optional.of(study.first.id()));
        });
    }

    private void focus(FxRobot robot, String words) {
        robot.interact(() -> {
            view(robot).select(study.passage(study.first, words).span());
            view(robot).clearSelection();
        });
    }

    private void turn(FxRobot robot, int seconds) {
        robot.interact(() -> tape().turn(Duration.ofSeconds(seconds)));
    }

    private Optional<Recording> recording() {
        return workspace.study().get().recording(study.first.id());
    }

    /// The numbers of the turns that are marked.
    private static List<String> heard(FxRobot robot) {
        return robot.lookup(".turn-number").queryAllAs(Labeled.class).stream()
                .filter(number -> number.getPseudoClassStates().contains(HEARD)).map(Labeled::getText).toList();
    }

    private static TranscriptView view(FxRobot robot) {
        return robot.lookup(".transcript-view").queryAs(TranscriptView.class);
    }

    private static ToggleButton follow(FxRobot robot) {
        return robot.lookup("#player-follow").queryAs(ToggleButton.class);
    }

    private static boolean shown(FxRobot robot, String node) {
        return robot.lookup(node).tryQuery().filter(it -> it.isVisible() && it.getParent().isVisible()).isPresent();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static String trouble(FxRobot robot) {
        return robot.lookup("#player-trouble .sentence").queryAs(Label.class).getText();
    }
}
