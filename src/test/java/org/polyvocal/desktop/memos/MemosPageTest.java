package org.polyvocal.desktop.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.PaneTest;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Memo;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.CodingChanges;
import org.polyvocal.workbench.memos.Note;
import org.testfx.api.FxRobot;

class MemosPageTest extends PaneTest {
    private Coding coding;
    private boolean left;

    @Override
    protected void prepare() {
        memo(1, Optional.empty(), Optional.empty(), Optional.empty(), "The whole of it.\nAnd more.");
        memo(2, Optional.of(study.first), Optional.empty(), Optional.empty(), "A good talk");
        var place = study.passage(study.first, "People go to her");
        memo(3, Optional.of(study.first), Optional.of(place.span()), Optional.empty(), "Zoë again?");
        memo(4, Optional.empty(), Optional.empty(), Optional.of(study.trust), "Trust in whom?");
        coding = study.code(study.second, "They trust her", study.trust);
        var session = study.session();
        session.perform(CodingChanges.note(session.study(), coding, coding.noted("Because she asks")));
    }

    private void memo(long at, Optional<Document> document, Optional<Span> span, Optional<Code> code, String text) {
        study.session().perform(CodingChanges.add(new Memo(Id.next(), document.map(Document::id), span, code.map(Code::id),
                study.session().coder().id(), Instant.ofEpochSecond(at), text)));
    }

    @Override
    protected void fill() {
        var page = new MemosController(workspace);
        page.shownBy(window::setCenter, () -> left = true);
        page.open();
    }

    private static TableView<Note> table(FxRobot robot) {
        return robot.lookup("#memos").queryTableView();
    }

    private static List<String> listed(FxRobot robot) {
        return table(robot).getItems().stream().map(note -> note.kind().word()).toList();
    }

    private static TextArea box(FxRobot robot) {
        return robot.lookup("#memo-text").query();
    }

    private void choose(FxRobot robot, String kind) {
        until(() -> listed(robot).contains(kind));
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().select(listed(robot).indexOf(kind));
        });
    }

    private List<String> memos() {
        return workspace.study().get().memos().stream().map(Memo::text).toList();
    }

    @Test
    void listsMemosAndWhatIsNotedOnCodingsTheLatestFirst(FxRobot robot) {
        until(() -> listed(robot).equals(List.of("coding", "code", "passage", "document", "project")));
        assertThat(table(robot).getItems().getFirst().about()).contains("Trust", "08 Birch End, turn 2");
        assertThat(table(robot).getItems().get(2).about()).isEqualTo("07 Ash Lane, turn 3");
    }

    @Test
    void isFilteredByKindAndByWords(FxRobot robot) {
        until(() -> listed(robot).size() == 5);
        robot.clickOn("#memo-filter").write("ana zoe");
        until(() -> listed(robot).equals(List.of("passage")));
        robot.push(KeyCode.ESCAPE);
        until(() -> listed(robot).size() == 5);
        assertThat(left).isFalse();
        robot.clickOn("#memo-kinds .segment.last");
        until(() -> listed(robot).equals(List.of("coding")));
    }

    @Test
    void theChosenOneIsWrittenWhole(FxRobot robot) {
        choose(robot, "project");
        assertThat(box(robot).getText()).isEqualTo("The whole of it.\nAnd more.");
        assertThat(robot.lookup("#memo-go").<Button>query().isDisabled()).isTrue();
        robot.interact(() -> {
            box(robot).requestFocus();
            box(robot).end();
        });
        robot.write(" Yes").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> memos().contains("The whole of it.\nAnd more. Yes"));
        choose(robot, "coding");
        robot.interact(() -> {
            box(robot).requestFocus();
            box(robot).setText("Otherwise");
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> workspace.study().get().coding(coding.id()).orElseThrow().memo().equals("Otherwise"));
    }

    @Test
    void leadsToItsPassageOrItsCode(FxRobot robot) {
        choose(robot, "passage");
        robot.push(KeyCode.ENTER);
        assertThat(workspace.destination().get()).contains(study.passage(study.first, "People go to her"));
        assertThat(left).isTrue();
        choose(robot, "code");
        robot.push(KeyCode.ENTER);
        assertThat(workspace.code().get()).contains(study.trust.id());
        choose(robot, "coding");
        robot.clickOn("#memo-go");
        assertThat(workspace.document().get()).contains(study.second.id());
        assertThat(workspace.coding().get()).contains(coding.id());
    }

    @Test
    void aNewOneIsOnTheStudyAndThereOnceWritten(FxRobot robot) {
        until(() -> listed(robot).size() == 5);
        robot.clickOn("#memo-new").write("Compare schools");
        assertThat(memos()).hasSize(4);
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> listed(robot).size() == 6);
        until(() -> table(robot).getSelectionModel().getSelectedItem().text().equals("Compare schools"));
        robot.interact(() -> {
            box(robot).requestFocus();
            box(robot).end();
        });
        robot.write(" later").push(KeyCode.SHORTCUT, KeyCode.ENTER);
        until(() -> memos().contains("Compare schools later"));
        assertThat(memos()).hasSize(5);
    }

    @Test
    void whatIsRemovedComesBackWithUndo(FxRobot robot) {
        choose(robot, "document");
        robot.push(KeyCode.DELETE);
        until(() -> !memos().contains("A good talk"));
        until(() -> listed(robot).size() == 4);
        choose(robot, "coding");
        robot.clickOn("#memo-remove");
        until(() -> listed(robot).size() == 3);
        assertThat(workspace.study().get().coding(coding.id()).orElseThrow().memo()).isEmpty();
        robot.interact(workspace::undo);
        until(() -> listed(robot).size() == 4);
        robot.interact(workspace::undo);
        until(() -> listed(robot).contains("document"));
    }
}
