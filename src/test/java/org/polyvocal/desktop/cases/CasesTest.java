package org.polyvocal.desktop.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.model.Attribute;
import org.polyvocal.model.AttributeType;
import org.polyvocal.model.Case;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.change.AttributeChanges;
import org.polyvocal.model.change.CaseChanges;
import org.polyvocal.model.change.Change;
import org.testfx.api.FxRobot;

class CasesTest extends PaneTest {
    private CasesController controller;

    @Override
    protected void fill() {
        controller = new CasesController(workspace, dialogs());
        window.setCenter(Fxml.load(controller));
    }

    private Casebook casebook() {
        return workspace.study().get().casebook();
    }

    private TableView<Case> grid(FxRobot robot) {
        return robot.lookup("#case-grid").queryTableView();
    }

    private Case person(String name) {
        return casebook().named(Case.Kind.PERSON, name).orElseThrow();
    }

    private Optional<String> answer(String name, String attribute) {
        return casebook().attributeNamed(attribute).flatMap(it -> casebook().value(person(name), it));
    }

    private void perform(Change change) {
        study.session().perform(change);
        waitForFxEvents();
    }

    /// Ada at Ash Lane and Bo, of whom nothing else is known.
    private void twoPersons(Attribute... attributes) {
        for (var attribute : attributes) perform(AttributeChanges.make(study.session().study().casebook(), attribute));
        for (var made : List.of(Case.school("Ash Lane"), Case.person("Ada"), Case.person("Bo"))) {
            perform(CaseChanges.make(study.session().study().casebook(), made));
        }
        until(() -> casebook().cases().size() == 3);
    }

    private void focus(FxRobot robot, String name, String column) {
        robot.interact(() -> {
            var grid = grid(robot);
            var row = IntStream.range(0, grid.getItems().size()).filter(at -> grid.getItems().get(at).name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var chosen = grid.getColumns().stream().filter(each -> each.getText().equals(column)).findFirst().orElseThrow();
            grid.requestFocus();
            grid.getSelectionModel().clearAndSelect(row, chosen);
            grid.scrollToColumn(chosen);
        });
    }

    private void write(FxRobot robot, String name, String column, String words) {
        focus(robot, name, column);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(words).push(KeyCode.ENTER);
        waitForFxEvents();
    }

    private void inDialog(FxRobot robot, String words) {
        waitForFxEvents();
        robot.clickOn(".dialog-pane .text-field").write(words).push(KeyCode.ENTER);
    }

    @Test
    void makesASchoolAPersonAndAnAttributeByHand(FxRobot robot) {
        robot.clickOn("#new-school");
        inDialog(robot, "Ash Lane");
        until(() -> casebook().named(Case.Kind.SCHOOL, "Ash Lane").isPresent());
        robot.clickOn("#new-person");
        inDialog(robot, "Ada");
        until(() -> casebook().named(Case.Kind.PERSON, "Ada").isPresent());
        robot.clickOn("#new-attribute");
        waitForFxEvents();
        robot.clickOn("#attribute-name").write("Phase");
        robot.interact(() -> robot.lookup("#attribute-type").<AttributeType>queryComboBox().setValue(AttributeType.CHOICE));
        robot.clickOn("#attribute-choices").write("primary\nsecondary");
        robot.clickOn(".dialog-pane .button:default");
        until(() -> casebook().attributeNamed("phase").filter(it -> it.choices().equals(List.of("primary", "secondary")))
                .isPresent());
        until(() -> grid(robot).getColumns().getLast().getText().equals("Phase"));
    }

    @Test
    void answersAreTypedChosenAndTicked(FxRobot robot) {
        twoPersons(Attribute.of("Years", AttributeType.NUMBER), Attribute.of("Union", AttributeType.YES_NO),
                Attribute.of("Begun", AttributeType.DATE), Attribute.of("Phase", AttributeType.CHOICE, "primary", "secondary"));
        write(robot, "Ada", "Years", "12");
        until(() -> answer("Ada", "Years").equals(Optional.of("12")));
        write(robot, "Ada", "Begun", "4.6.2024");
        until(() -> answer("Ada", "Begun").equals(Optional.of("2024-06-04")));
        focus(robot, "Ada", "Union");
        robot.push(KeyCode.ENTER);
        until(() -> answer("Ada", "Union").equals(Optional.of("yes")));
        focus(robot, "Ada", "Phase");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> answer("Ada", "Phase").equals(Optional.of("secondary")));
        robot.interact(workspace::undo);
        until(() -> answer("Ada", "Phase").isEmpty());
        focus(robot, "Ada", "Phase");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(answer("Ada", "Phase")).isEmpty();
    }

    @Test
    void saysWhatDoesNotFitAndChangesNothing(FxRobot robot) {
        twoPersons(Attribute.of("Years", AttributeType.NUMBER));
        write(robot, "Bo", "Years", "many");
        until(() -> said().contains("“many” is not a number"));
        assertThat(answer("Bo", "Years")).isEmpty();
        write(robot, "Bo", "Name", "Ada");
        until(() -> said().contains("already a case called ‘Ada’"));
    }

    @Test
    void showsQuietlyWhatAPersonHasFromItsSchool(FxRobot robot) {
        var phase = Attribute.of("Phase", AttributeType.CHOICE, "primary", "secondary");
        twoPersons(phase);
        perform(CaseChanges.describe(casebook().named(Case.Kind.SCHOOL, "Ash Lane").orElseThrow(), phase, "primary"));
        focus(robot, "Ada", "School");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> answer("Ada", "Phase").equals(Optional.of("primary")));
        until(() -> robot.lookup("#case-grid .inherited").queryAll().stream().anyMatch(CasesTest::saysPrimary));
    }

    private static boolean saysPrimary(Node cell) {
        return cell instanceof FieldCell it && "primary".equals(it.getText())
                && it.getTooltip().getText().equals("from Ash Lane");
    }

    @Test
    void linksSpeakersThatAreFoundByTyping(FxRobot robot) {
        twoPersons();
        focus(robot, "Ada", "Speakers");
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.clickOn("#voice-filter").write("teach");
        robot.clickOn("#voices .check-box");
        robot.clickOn(".dialog-pane .button:default");
        until(() -> CaseField.voices(workspace.study().get(), person("Ada")).map(CaseField.Voice::label).toList()
                .equals(List.of("08 Birch End: TEACHER")));
    }

    @Test
    void pastesWhatASpreadsheetCopiedAsOneChange(FxRobot robot) {
        twoPersons(Attribute.of("Role", AttributeType.TEXT), Attribute.of("Years", AttributeType.NUMBER));
        focus(robot, "Ada", "Role");
        robot.interact(() -> copy("head\t12\nteacher\tmany"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        until(() -> answer("Bo", "Role").equals(Optional.of("teacher")));
        assertThat(answer("Ada", "Years")).contains("12");
        assertThat(answer("Bo", "Years")).isEmpty();
        assertThat(said()).contains("many");
        focus(robot, "Ada", "Role");
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(pasted(robot)).isEqualTo("head");
        robot.interact(workspace::undo);
        until(() -> answer("Ada", "Role").isEmpty() && answer("Bo", "Role").isEmpty());
    }

    @Test
    void pastesKindsSchoolsAndSpeakersAsOneChange(FxRobot robot) {
        twoPersons();
        focus(robot, "Ada", "Kind");
        robot.interact(() -> copy("Person\tAsh Lane\t07 Ash Lane: HEAD, 08 Birch End: TEACHER\nSchool\t\t08 Birch End: NOBODY"));
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        until(() -> casebook().named(Case.Kind.SCHOOL, "Bo").isPresent());
        assertThat(casebook().lineage(person("Ada"))).extracting(Case::name).containsExactly("Ada", "Ash Lane");
        assertThat(CaseField.voices(workspace.study().get(), person("Ada")).map(CaseField.Voice::label))
                .containsExactly("07 Ash Lane: HEAD", "08 Birch End: TEACHER");
        assertThat(said()).contains("NOBODY");
        robot.interact(workspace::undo);
        until(() -> casebook().named(Case.Kind.PERSON, "Bo").isPresent());
        assertThat(CaseField.voices(workspace.study().get(), person("Ada"))).isEmpty();
    }

    @Test
    void importsATableAndSaysWhatIsWrongWithARow(FxRobot robot) throws IOException {
        var table = Files.writeString(folder.resolve("people.csv"), "name,kind,years\nAda,person,3\nBo,ghost,4\n");
        robot.interact(() -> controller.bring(table));
        until(() -> said().equals("1 row was taken."));
        until(() -> robot.lookup("#case-report .notice").queryAll().stream()
                .anyMatch(it -> it.getAccessibleText().contains("ghost")));
        robot.clickOn("Dismiss");
        assertThat(robot.lookup("#case-report .notice").queryAll()).isEmpty();
        robot.clickOn("#case-filter").write("nobody");
        until(() -> grid(robot).getItems().isEmpty());
    }

    @Test
    void removesACaseAndBringsItBack(FxRobot robot) {
        twoPersons();
        robot.rightClickOn("Bo").clickOn("Remove");
        until(() -> casebook().named(Case.Kind.PERSON, "Bo").isEmpty());
        robot.interact(workspace::undo);
        until(() -> casebook().named(Case.Kind.PERSON, "Bo").isPresent());
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String pasted(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }
}
