package org.polyvocal.desktop.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyvocal.desktop.work.Command.key;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.testfx.api.FxRobot;

class KeysTest extends PaneTest {
    private final List<String> done = new ArrayList<>();
    private CommandPalette palette;
    private KeyCard card;

    @Override
    protected void fill() {
        var commands = new Commands();
        commands.add(List.of(command("code.palette", "Code the passage…", key(KeyCode.ENTER), key(KeyCode.C)),
                command("go.nextTurn", "Next turn", key(KeyCode.J)), command("go.previousTurn", "Previous turn", key(KeyCode.K)),
                command("file.backup", "Back up…"),
                command("edit.redo", "Redo", key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN))
                        .when(new SimpleBooleanProperty(false))));
        palette = new CommandPalette(commands, workspace.work());
        card = new KeyCard(commands, workspace.work());
    }

    @Test
    void doesTheCommandThatAFewLettersFind(FxRobot robot) {
        open(robot);
        robot.write("turn prev").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(done).containsExactly("go.previousTurn");
        assertThat(palette.showing()).isFalse();
    }

    @Test
    void doesNotDoWhatCannotBeDoneNow(FxRobot robot) {
        open(robot);
        robot.write("redo").push(KeyCode.ENTER);
        waitForFxEvents();
        assertThat(done).isEmpty();
        assertThat(palette.showing()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(palette.showing()).isFalse();
    }

    @Test
    void putsEveryKeyOnTheCard(FxRobot robot) {
        robot.interact(() -> card.open(window.getScene().getWindow()));
        waitForFxEvents();
        var words = robot.lookup("#key-card .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(words).contains("Code the passage…", "Next turn", "J", "Ctrl+Y", "1 … 4").doesNotContain("Back up…");
        robot.push(KeyCode.ESCAPE);
        assertThat(card.showing()).isFalse();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> palette.open(window.getScene().getWindow()));
        waitForFxEvents();
    }

    private Command command(String id, String title, KeyCombination... keys) {
        return new Command(id, new SimpleStringProperty(title), List.of(keys), Command.Scope.WINDOW,
                new SimpleBooleanProperty(true),
                () -> done.add(id));
    }
}
