package org.polyvocal.desktop.memos;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Coding;
import org.polyvocal.model.Memo;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.memos.Kind;
import org.polyvocal.workbench.memos.Note;
import org.polyvocal.workbench.memos.Notes;

/// One note with its whole text, to be read, written, followed to where it belongs, or removed.
final class PageController {
    private final Workspace workspace;
    private final Runnable back;
    private final Runnable leave;
    private final MemoBox box = new MemoBox();
    private Optional<Note> shown = Optional.empty();
    private Optional<Object> written = Optional.empty();
    @FXML private VBox paper;
    @FXML private Label about;
    @FXML private Label signed;
    @FXML private Button go;
    @FXML private Button remove;

    /// @param back  to the list
    /// @param leave to the transcripts
    PageController(Workspace workspace, Runnable back, Runnable leave) {
        this.workspace = workspace;
        this.back = back;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        box.setId("memo-text");
        box.leavingBy(back);
        box.prefHeightProperty().bind(paper.heightProperty());
        paper.getChildren().add(box);
        clear();
    }

    /// The id of what is in the box, be it listed yet or not.
    Optional<Object> written() {
        return written;
    }

    /// A memo that is being begun is not listed yet, and stays.
    void show(Optional<Note> note) {
        note.ifPresentOrElse(this::show, () -> {
            if (shown.isEmpty()) return;
            box.keep();
            clear();
        });
    }

    private void show(Note note) {
        box.show(target(note));
        state(Optional.of(note), Optional.of(note.on().id()));
        about.setText(note.about());
        signed.setText(Messages.say("desktop.memos.signed", note.coder(), NoteTable.day(note)));
        go.setDisable(note.kind() == Kind.PROJECT);
    }

    /// Begins a memo on the study.
    void write() {
        var target = MemoTarget.onProject(workspace);
        box.show(target);
        state(Optional.empty(), Optional.of(target.on()));
        about.setText(Messages.say("desktop.memos.fresh"));
        box.requestFocus();
    }

    private void clear() {
        box.showNothing();
        state(Optional.empty(), Optional.empty());
        about.setText(Messages.say("desktop.memos.choose"));
    }

    private void state(Optional<Note> note, Optional<Object> writing) {
        shown = note;
        written = writing;
        signed.setText("");
        box.setDisable(writing.isEmpty());
        go.setDisable(note.isEmpty());
        remove.setDisable(note.isEmpty());
    }

    private MemoTarget target(Note note) {
        return switch (note.on()) {
            case Coding coding -> MemoTarget.of(workspace, coding);
            case Memo memo -> MemoTarget.of(workspace, memo);
            default -> throw new IllegalArgumentException("no note: " + note);
        };
    }

    @FXML
    void go() {
        shown.ifPresent(note -> {
            new Notes(workspace.study().get()).place(note).ifPresent(workspace::visit);
            if (note.kind() != Kind.PROJECT) leave.run();
            switch (note.on()) {
                case Coding coding -> {
                    workspace.code().set(Optional.of(coding.code()));
                    workspace.coding().set(Optional.of(coding.id()));
                }
                case Memo memo when memo.code().isPresent() -> workspace.code().set(memo.code());
                default -> {}
            }
        });
    }

    @FXML
    void remove() {
        shown.ifPresent(note -> workspace.perform(study -> new Notes(study).removal(note),
                done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label()))));
    }
}
