package org.polyvocal.desktop.importdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.documents.DocumentsController;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.LongTask;
import org.polyvocal.model.Case;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.workbench.imports.Preview.State;
import org.testfx.api.FxRobot;

class ImportDeskTest extends PaneTest {
    private ImportDesk desk;

    @Override
    protected void fill() {
        desk = new ImportDesk(workspace, dialogs());
        desk.shownBy(window::setCenter, () -> window.setCenter(null));
        window.setLeft(Fxml.load(new DocumentsController(workspace, dialogs(), desk)));
        window.getScene().getWindow().setWidth(1280);
    }

    @Test
    void bringsAFolderInWithOneRoleForAllAndTwoSpeakersJoinedAndUndoesIt(FxRobot robot) {
        interview("01 Ash.txt", "RUTH", "INT");
        interview("02 Birch.txt", "OLWEN", "INT");
        file("03 Cedar.txt", talk("GWEN", "INT").replace("INT: Where", "INT 2: Where"));
        file("04 again.txt", talk("OLWEN", "INT"));
        file("05 empty.txt", "");
        look(robot, folder.resolve("files"));
        assertThat(states()).containsExactly(State.RECOGNISED, State.RECOGNISED, State.RECOGNISED, State.DUPLICATE, State.FAILED);
        assertThat(bring().getText()).isEqualTo("Import 3 transcripts");

        robot.clickOn("#desk-together");
        assertThat(robot.lookup("#cast .strong").queryAllAs(Label.class)).extracting(Label::getText).startsWith("INT");
        robot.interact(() -> role(0).setValue(Role.PARTICIPANT));
        robot.clickOn("#desk-together");
        robot.clickOn("03 Cedar.txt");
        assertThat(name(robot, "INT 2")).isPresent();
        robot.interact(() -> name(robot, "INT 2").orElseThrow().setText("INT"));
        assertThat(robot.lookup("One speaker with INT").tryQuery()).isPresent();
        robot.clickOn("#desk-import");

        until(() -> workspace.study().get().documents().size() == 5);
        assertThat(imported("03 Cedar").speakers()).extracting(Speaker::name).containsExactlyInAnyOrder("INT", "GWEN");
        assertThat(imported("01 Ash").speakers()).filteredOn(speaker -> speaker.name().equals("INT"))
                .extracting(Speaker::role).containsExactly(Role.PARTICIPANT);
        until(() -> said().equals("3 transcripts were imported."));
        assertThat(workspace.document().get()).contains(imported("01 Ash").id());
        assertThat(window.getCenter()).isNull();
        assertThat(workspace.notice().get().orElseThrow().undoable()).isPresent();
        robot.interact(workspace::undo);
        until(() -> workspace.study().get().documents().size() == 2);
    }

    @Test
    void takesOneCleanFileWithOneKey(FxRobot robot) {
        interview("01 Ash.txt", "RUTH", "INT");
        look(robot, folder.resolve("files"));
        robot.push(KeyCode.ENTER);
        until(() -> workspace.study().get().documents().size() == 3);
    }

    @Test
    void readsAgainAsSoonAsAnotherConventionIsChosen(FxRobot robot) {
        interview("01 Ash.txt", "RUTH", "INT");
        look(robot, folder.resolve("files"));
        assertThat(convention(robot).getValue()).isEqualTo("NAME: words");
        robot.interact(() -> convention(robot).getSelectionModel().selectLast());
        until(() -> states().equals(List.of(State.DOUBTFUL)));
        assertThat(robot.lookup("#cast .section").queryAll()).isEmpty();
        assertThat(robot.lookup(".warning-band").tryQuery()).isPresent();
        robot.clickOn("#desk-import");
        until(() -> workspace.study().get().documents().size() == 3);
        assertThat(imported("01 Ash").speakers()).isEmpty();
    }

    @Test
    void readsAgainInAnotherEncodingAndLeavesTimesOut(FxRobot robot) {
        var text = talk("RUTH", "INT").replace("RUTH:", "[00:01:02] RUTH:").replace("Where", "Où");
        file("01 Ash.txt", text);
        look(robot, folder.resolve("files"));
        ComboBox<String> encoding = robot.lookup("#desk-encoding").query();
        assertThat(encoding.getValue()).isEqualTo("UTF-8");
        robot.interact(() -> encoding.setValue("windows-1252"));
        until(() -> robot.lookup(".desk-line .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("OÃ¹")));
        robot.interact(() -> encoding.setValue("UTF-16LE"));
        until(() -> states().equals(List.of(State.FAILED)) || robot.lookup(".warning-band").tryQuery().isPresent());
        robot.interact(() -> encoding.setValue("UTF-8"));
        until(() -> states().equals(List.of(State.RECOGNISED)));
        assertThat(robot.lookup("00:01:02").tryQuery()).isPresent();
        robot.clickOn("#desk-times");
        assertThat(robot.lookup("00:01:02").tryQuery()).isEmpty();
        robot.clickOn("#desk-import");
        until(() -> workspace.study().get().documents().size() == 3);
        assertThat(imported("01 Ash").turns()).allMatch(turn -> turn.time().isEmpty());
        assertThat(workspace.session().text(imported("01 Ash"))).isEqualTo(text);
    }

    @Test
    void asksWhoItIsAndWhatIsKnown(FxRobot robot) {
        interview("01 Ash.txt", "RUTH", "INT");
        look(robot, folder.resolve("files"));
        robot.clickOn("#speaker-new-person-1");
        assertThat(robot.lookup("#speaker-person-1").queryAs(TextField.class).getText()).isEqualTo("RUTH");
        robot.clickOn("#desk-name").push(KeyCode.SHORTCUT, KeyCode.A).write("Ash Lane, head");
        robot.interact(() -> robot.lookup("#desk-set").queryAs(ComboBox.class).getEditor().setText("Heads"));
        robot.interact(() -> robot.lookup("#desk-attribute-add").queryAs(ComboBox.class).setValue("phase"));
        robot.write("primary").push(KeyCode.ENTER);
        assertThat(workspace.study().get().documents()).hasSize(2);
        robot.clickOn("#desk-import");
        until(() -> workspace.study().get().documents().size() == 3);
        var casebook = workspace.study().get().casebook();
        assertThat(casebook.named(Case.Kind.PERSON, "Ruth")).isPresent();
        assertThat(imported("Ash Lane, head").set()).isEqualTo("Heads");
        assertThat(casebook.interview(imported("Ash Lane, head").id()).orElseThrow()
                .value(casebook.attributeNamed("phase").orElseThrow().id())).contains("primary");
    }

    @Test
    void saysWhyAFileFailedAndLeavesItOut(FxRobot robot) {
        file("01 picture.docx", "no document at all");
        interview("02 Ash.txt", "RUTH", "INT");
        look(robot, folder.resolve("files"));
        robot.clickOn("01 picture.docx");
        assertThat(robot.lookup("#desk-failure").<Node>query().getAccessibleText()).contains("01 picture.docx");
        robot.clickOn("Leave it out");
        assertThat(states()).containsExactly(State.RECOGNISED);
    }

    @Test
    void ticksAndUnticksWithTheSpaceBar(FxRobot robot) {
        for (var number = 1; number < 5; number++) interview("0" + number + ".txt", "RUTH" + number, "INT");
        look(robot, folder.resolve("files"));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SPACE);
        assertThat(bring().isDisabled()).isTrue();
        robot.clickOn("#tick-all");
        assertThat(bring().getText()).isEqualTo("Import 4 transcripts");
        robot.clickOn("01.txt").push(KeyCode.SPACE);
        assertThat(bring().getText()).isEqualTo("Import 3 transcripts");
        assertThat(robot.lookup("#tick-all").queryAs(CheckBox.class).isIndeterminate()).isTrue();
    }

    @Test
    void givesUpDecisionsOnlyWhenThatIsWanted(FxRobot robot) {
        interview("01 Ash.txt", "RUTH", "INT");
        look(robot, folder.resolve("files"));
        robot.interact(() -> role(1).setValue(Role.UNKNOWN));
        robot.clickOn("#desk-cancel");
        waitForFxEvents();
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        assertThat(window.getCenter()).isNotNull();
        robot.clickOn("#desk-cancel");
        waitForFxEvents();
        robot.clickOn(".dialog-pane .button:default");
        waitForFxEvents();
        assertThat(window.getCenter()).isNull();
        assertThat(workspace.study().get().documents()).hasSize(2);
    }

    @Test
    void staysQuickWithManyFilesAndCanBeStopped(FxRobot robot) {
        for (var number = 1; number <= 300; number++) interview("Interview " + number + ".txt", "RUTH" + number, "INT");
        look(robot, folder.resolve("files"));
        assertThat(states()).hasSize(300);
        robot.interact(() -> {
            robot.lookup("#desk-together").queryAs(CheckBox.class).setSelected(true);
            role(0).setValue(Role.UNKNOWN);
        });
        robot.push(KeyCode.ESCAPE);
        waitForFxEvents();
        robot.clickOn(".dialog-pane .button:default");
        waitForFxEvents();
        robot.interact(() -> workspace.work().running().addListener((ListChangeListener<LongTask>) change -> {
            while (change.next()) change.getAddedSubList().forEach(LongTask::cancel);
        }));
        look(robot, folder.resolve("files"));
        assertThat(states()).hasSizeLessThan(300);
    }

    private void look(FxRobot robot, Path... paths) {
        robot.interact(() -> desk.look(List.of(paths)));
        until(() -> workspace.work().running().isEmpty());
        until(() -> !robot.lookup("#desk-reading").query().isVisible());
    }

    private List<State> states() {
        ListView<Draft> list = lookup("#desk-list");
        return list.getItems().stream().map(draft -> draft.preview().state()).toList();
    }

    private Button bring() {
        return lookup("#desk-import");
    }

    private ComboBox<Role> role(int row) {
        return lookup("#speaker-role-" + row);
    }

    private static ComboBox<String> convention(FxRobot robot) {
        return robot.lookup("#desk-convention").query();
    }

    private static Optional<TextField> name(FxRobot robot, String text) {
        return IntStream.range(0, 6).mapToObj(row -> robot.lookup("#speaker-name-" + row).tryQueryAs(TextField.class))
                .flatMap(Optional::stream).filter(field -> field.getText().equals(text)).findFirst();
    }

    @SuppressWarnings("unchecked") // the test knows what bears the id
    private <N extends Node> N lookup(String id) {
        return (N) window.getScene().lookup(id);
    }

    private Document imported(String name) {
        return workspace.study().get().documentNamed(name).orElseThrow();
    }

    private void interview(String name, String answering, String asking) {
        file(name, talk(answering, asking));
    }

    private static String talk(String answering, String asking) {
        return """
                ASKING: How did %s come to the school?

                ANSWERING: By way of a notice in the paper, which nobody else had read that week in all of the valley.

                ASKING: Where was it?

                ANSWERING: Behind the chapel, where the old reading room stood before they pulled it down in the spring.
                """.formatted(answering.toLowerCase(java.util.Locale.ROOT)).replace("ASKING", asking)
                .replace("ANSWERING", answering);
    }

    private void file(String name, String words) {
        try {
            Files.writeString(Files.createDirectories(folder.resolve("files")).resolve(name), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
