package org.polyvocal.desktop.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.reading.Reading;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.revision.Affected;
import org.polyvocal.model.revision.Affected.Fate;
import org.polyvocal.model.words.Messages;
import org.testfx.api.FxRobot;

/// A reader's work on the text itself: mending, splitting, joining, naming, and taking it back.
class RevisingTest extends PaneTest {
    private Coding picked;
    private Coding year;
    private Reading reading;

    @Override
    protected void prepare() {
        picked = study.code(study.first, "they picked", study.decideWhat);
        year = study.code(study.first, "a year before", study.trust);
    }

    @Override
    protected void fill() {
        reading = new Reading(workspace, new Appearance(Theme.LIGHT), new CodePalette(workspace),
                new InspectorController(workspace));
        window.setCenter(reading.arrange(new Reading.Panes(new StackPane(), new StackPane(), new StackPane())));
        var table = new Commands();
        table.add(reading.commands());
        reading.follow(table);
    }

    @Test
    void mendsWordsOfACodedPassageAndTakesItBack(FxRobot robot) {
        open(robot, "HONESTLY");
        robot.interact(() -> workspace.coding().set(Optional.of(picked.id())));
        robot.push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.LEFT);
        for (var letter = 0; letter < "picked".length(); letter++) robot.push(KeyCode.BACK_SPACE);
        robot.write("chose");
        until(() -> affected(robot).stream().map(Affected::fate).toList().equals(List.of(Fate.REWORDED, Fate.MOVES)));
        assertThat(affected(robot).getFirst().wordsAfter()).isEqualTo("they chose");
        assertThat(summary(robot)).isEqualTo("1 reworded   ·   1 moves");
        save(robot);
        until(() -> shown(robot).contains("and they chose."));
        assertThat(words(picked)).isEqualTo("they chose");
        assertThat(words(year)).isEqualTo("a year before");
        assertThat(workspace.coding().get()).contains(picked.id());
        assertThat(workspace.undoable().get().map(label -> Messages.say(label.key(), label.words().toArray())))
                .contains("revising ‘07 Ash Lane’");
        assertThat(said()).contains("revising ‘07 Ash Lane’");
        robot.interact(workspace::undo);
        until(() -> shown(robot).contains("and they picked."));
        assertThat(words(picked)).isEqualTo("they picked");
        robot.interact(workspace::redo);
        until(() -> shown(robot).contains("and they chose."));
    }

    @Test
    void splitsATurnAtTheCaretForTheOtherSpeaker(FxRobot robot) {
        open(robot, "People");
        putCaret(robot, "It took");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        waitForFxEvents();
        assertThat(robot.lookup("#revise-place").<Label>query().getText()).startsWith("Turn 4 of");
        assertThat(robot.lookup("#revise-speaker").<ComboBox<String>>query().getEditor().getText()).isEqualTo("INTERVIEWER");
        save(robot);
        until(() -> document().turns().size() == 4);
        assertThat(text()).contains("come to me.\nINTERVIEWER: It took a year before anybody");
        assertThat(words(year)).isEqualTo("a year before");
        until(() -> shown(robot).contains("INTERVIEWER\nIt took a year"));
        robot.interact(workspace::undo);
        until(() -> text().equals(org.polyvocal.desktop.SmallStudy.FIRST));
    }

    @Test
    void joinsTheNextTurnAndGivesTheTurnToSomebodyNew(FxRobot robot) {
        open(robot, "And after");
        robot.clickOn("#revise-join");
        typeSpeaker(robot, "Deputy");
        save(robot);
        until(() -> document().turns().size() == 2);
        assertThat(text()).endsWith("\nDeputy: And after that? People go to her before they come to me. It took a year before"
                + " anybody said so.\n");
        assertThat(document().speakers()).extracting(it -> it.name()).containsExactly("HEAD", "Deputy");
    }

    @Test
    void correctsANameInEveryTurn(FxRobot robot) {
        open(robot, "And after");
        robot.clickOn("#revise-previous");
        typeSpeaker(robot, "Head teacher");
        robot.clickOn("in every turn of the speaker");
        save(robot);
        until(() -> text().startsWith("Head teacher: Honestly"));
        assertThat(text()).contains("\nHead teacher: People").doesNotContain("HEAD:");
        assertThat(document().speakers()).hasSize(2);
    }

    @Test
    void tellsWhatWouldBeLostAndLeavesEverythingAtEscape(FxRobot robot) {
        open(robot, "Honestly");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        until(() -> affected(robot).getFirst().fate() == Fate.LOST);
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#revise-words").tryQuery().isEmpty());
        assertThat(text()).isEqualTo(org.polyvocal.desktop.SmallStudy.FIRST);
        assertThat(workspace.study().get().codings(document().id())).hasSize(2);
    }

    @Test
    void saysWhyATurnCannotBeSplit(FxRobot robot) {
        open(robot, "Honestly");
        robot.push(KeyCode.CONTROL, KeyCode.HOME).clickOn("#revise-split");
        assertThat(robot.lookup("#revise-problem").<Labeled>query().getText()).contains("no words on one side");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void nothingIsCodedWhileTheWordsAreOnTheirWay(FxRobot robot) {
        open(robot, "Honestly");
        robot.write("Well. ");
        save(robot);
        until(() -> shown(robot).contains("Well. Honestly"));
        until(() -> workspace.unit().get().isPresent());
        assertThat(workspace.unit().get().orElseThrow().span().of(text())).startsWith("Well. Honestly");
    }

    private void open(FxRobot robot, String words) {
        until(() -> shown(robot).contains("Honestly"));
        var at = shown(robot).toLowerCase(java.util.Locale.ROOT).indexOf(words.toLowerCase(java.util.Locale.ROOT));
        robot.interact(() -> {
            reading.focus();
            area(robot).moveTo(at);
        });
        robot.push(KeyCode.F2);
        until(() -> robot.lookup("#revise-words").tryQuery().isPresent());
        robot.clickOn("#revise-words");
        putCaret(robot, words.toLowerCase(java.util.Locale.ROOT).equals("honestly") ? "Honestly" : words);
    }

    private void putCaret(FxRobot robot, String words) {
        var field = robot.lookup("#revise-words").<TextArea>query();
        robot.interact(() -> field.positionCaret(Math.max(0, field.getText().indexOf(words))));
    }

    private void typeSpeaker(FxRobot robot, String name) {
        var field = robot.lookup("#revise-speaker").<ComboBox<String>>query();
        robot.clickOn(field.getEditor()).push(KeyCode.CONTROL, KeyCode.A).write(name);
    }

    private void save(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> robot.lookup("#revise-words").tryQuery().isEmpty());
    }

    private List<Affected<?>> affected(FxRobot robot) {
        return List.copyOf(robot.lookup("#revise-affected").<ListView<Affected<?>>>query().getItems());
    }

    private String summary(FxRobot robot) {
        return robot.lookup("#revise-summary").<Labeled>query().getText();
    }

    private String shown(FxRobot robot) {
        return area(robot).getText();
    }

    private static GenericStyledArea<?, ?, ?> area(FxRobot robot) {
        return robot.lookup(".transcript-text").query();
    }

    private Document document() {
        return study.session().study().document(study.first.id()).orElseThrow();
    }

    private String text() {
        return study.session().text(document());
    }

    private String words(Coding coding) {
        return study.session().study().coding(coding.id()).orElseThrow().span().of(text());
    }
}
