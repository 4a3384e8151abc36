package org.polyvocal.desktop.pseudonyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Progress;
import org.polyvocal.model.Pseudonym;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.model.pseudonym.Suggestion;
import org.polyvocal.workbench.imports.Imports;
import org.polyvocal.workbench.pseudonyms.Pseudonyms;
import org.polyvocal.workbench.pseudonyms.Sight;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class PseudonymsPageTest extends PaneTest {
    private static final String TALK = """
            Q: What did Tobias Quetzal do?

            A: I asked Quetzal, and Mr Quetzal's friend. The mark of Mark Ashby, said Tobias Quetzal. Poor Toby, poor Toby.

            """;

    @Override
    protected void prepare() {
        try {
            var file = Files.writeString(folder.resolve("Quetzal.txt"), TALK.repeat(3));
            Imports.bring(study.session(), List.of(file), Progress.UNWATCHED, _ -> {});
            study.session().perform(CodingChanges.add(new Memo(Id.next(), Optional.empty(), Optional.empty(), Optional.empty(),
                    study.session().coder().id(), Instant.EPOCH, "ask Quetzal")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void fill() {
        var page = new PseudonymsController(workspace, new Answering());
        page.shownBy(window::setCenter, () -> window.setCenter(null));
        page.open();
    }

    /// Chooses files as a person would, without the system's window, which there is none of here.
    private final class Answering extends Dialogs {
        Answering() {
            super(window.getScene().getWindow());
        }

        @Override
        public Optional<Path> fileToSave(String titleKey, String name, ExtensionFilter... kinds) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> fileToOpen(String titleKey, ExtensionFilter... kinds) {
            return Optional.of(folder.resolve(titleKey.equals("desktop.pseudonyms.import.title") ? "names.csv" : "study.key"));
        }
    }

    private List<Pseudonym> register() {
        return workspace.study().get().pseudonyms();
    }

    private String text() {
        var session = study.session();
        return session.text(session.study().documents().getLast());
    }

    private static ListView<Suggestion> suggestions(FxRobot robot) {
        return robot.lookup("#suggestions").queryListView();
    }

    private static ListView<Sight> sights(FxRobot robot) {
        return robot.lookup("#sights").queryListView();
    }

    private static void select(FxRobot robot, String name) {
        until(() -> suggestions(robot).getItems().stream().anyMatch(it -> it.name().equals(name)));
        robot.interact(() -> {
            var list = suggestions(robot);
            list.requestFocus();
            list.getItems().stream().filter(it -> it.name().equals(name)).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
    }

    private void confirm(FxRobot robot, String name, String replacement) {
        select(robot, name);
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.interact(() -> {
            ComboBox<String> field = robot.lookup("#name-replacement").queryComboBox();
            assertThat(field.getItems()).isNotEmpty();
            field.getEditor().setText(replacement);
            robot.lookup("#name-forms").<TextArea>query().setText("Quetzal\nToby");
        });
        robot.clickOn(".dialog-pane .button:default");
        until(() -> register().stream().anyMatch(it -> it.name().equals(name)));
    }

    @Test
    void aWordIsConfirmedReplacedEverywhereAndTakenBack(FxRobot robot) {
        select(robot, "Tobias Quetzal");
        until(() -> robot.lookup("#suggestion-examples .label").queryAllAs(Label.class).stream()
                .anyMatch(it -> it.getText().equals("Quetzal")));
        confirm(robot, "Tobias Quetzal", "Ben Hart");
        until(() -> robot.lookup("#sights-summary").queryLabeled().getText().contains("in memos"));
        assertThat(robot.lookup("#sights-summary").queryLabeled().getText()).contains("18 in transcripts", "1 in memos");
        robot.clickOn("#replace");
        waitForFxEvents();
        robot.clickOn(".dialog-pane .button:default");
        until(() -> text().contains("Mr Hart's friend") && !text().contains("Quetzal") && text().contains("Poor Ben, poor Ben"));
        until(() -> sights(robot).getItems().isEmpty() && robot.lookup("#replace").query().isDisabled());
        robot.interact(workspace::undo);
        until(() -> text().equals(TALK.repeat(3)) && !sights(robot).getItems().isEmpty());
    }

    @Test
    void whatIsDoubtfulIsReplacedOnlyWhenTicked(FxRobot robot) {
        new Pseudonyms(study.session()).enter(List.of(Pseudonym.of("Mark", "Sam", Pseudonym.Kind.PERSON)));
        until(() -> sights(robot).getItems().size() == 6);
        robot.clickOn("Doubtful");
        until(() -> sights(robot).getItems().size() == 3);
        assertThat(robot.lookup("#replace").<Button>query().getText()).contains("3");
        robot.interact(() -> {
            sights(robot).requestFocus();
            sights(robot).getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.SPACE);
        until(() -> robot.lookup("#replace").<Button>query().getText().contains("4"));
    }

    @Test
    void whatIsNoNameIsTakenOffAndAnotherFormIsJoined(FxRobot robot) {
        new Pseudonyms(study.session()).enter(List.of(Pseudonym.of("Tobias Quetzal", "Ben Hart", Pseudonym.Kind.PERSON)));
        select(robot, "Toby");
        robot.push(KeyCode.F2);
        waitForFxEvents();
        robot.clickOn(".dialog-pane .button:default");
        until(() -> register().getFirst().variants().contains("Toby"));
        select(robot, "Quetzal");
        robot.push(KeyCode.DELETE);
        until(() -> suggestions(robot).getItems().stream().noneMatch(it -> it.name().equals("Quetzal")));
    }

    @Test
    void aTableIsEnteredAndOneOfItsNamesChangedAndRemoved(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("names.csv"), "name,replacement\nMark Ashby,Sam Poole\n,Eve\n");
        until(() -> robot.lookup("#register-none").query().isVisible());
        robot.clickOn("#register-import");
        until(() -> said().startsWith("1 name was entered, 1 not"));
        until(() -> register().size() == 1 && robot.lookup("#register").query().isVisible());
        robot.interact(() -> {
            robot.lookup("#register").queryTableView().requestFocus();
            robot.lookup("#register").queryTableView().getSelectionModel().clearAndSelect(0);
        });
        robot.push(KeyCode.ENTER);
        waitForFxEvents();
        robot.interact(
                () -> robot.lookup("#name-replacement").<ComboBox<String>>query().getEditor().setText("Sam Vale"));
        robot.clickOn(".dialog-pane .button:default");
        until(() -> register().getFirst().replacement().equals("Sam Vale"));
        robot.interact(() -> robot.lookup("#register").queryTableView().requestFocus());
        robot.push(KeyCode.DELETE);
        until(() -> register().isEmpty());
    }

    @Test
    void aStudyIsSealedWithAPasswordThatIsTypedTwice(FxRobot robot) throws TimeoutException {
        var pseudonyms = new Pseudonyms(study.session());
        pseudonyms.enter(List.of(Pseudonym.of("Quetzal", "Hart", Pseudonym.Kind.PERSON)));
        pseudonyms.replace(pseudonyms.prepare(pseudonyms.find(Progress.UNWATCHED)));
        until(() -> !robot.lookup("#seal").query().isDisabled());
        robot.clickOn("#seal");
        until(() -> robot.lookup("#key-password").tryQuery().isPresent());
        robot.clickOn("#key-password").write("correct horse");
        robot.clickOn("#key-password-again").write("correct");
        assertThat(robot.lookup(".dialog-pane .button:default").query().isDisabled()).isTrue();
        robot.write(" horse").push(KeyCode.ENTER);
        keyWork(() -> said().startsWith("The study is sealed"));
        until(() -> robot.lookup("#register-none .label").queryLabeled().getText().startsWith("This study was sealed on"));
        assertThat(robot.lookup("#seal").query().isDisabled()).isTrue();
        robot.clickOn("#key-check");
        waitForFxEvents();
        robot.clickOn("#password").write("correct horse").push(KeyCode.ENTER);
        keyWork(() -> said().startsWith("No name of the key"));
        assertThat(Pseudonyms.openKey(folder.resolve("study.key"), "correct horse".toCharArray())).hasSize(1);
    }

    /// A key is slow to open, so that nobody tries many passwords.
    private static void keyWork(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, done);
        waitForFxEvents();
    }
}
