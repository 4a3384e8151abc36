package org.polyvocal.desktop.revise;

import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Span;
import org.polyvocal.model.change.Committed;
import org.polyvocal.model.revision.Revision;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Revisions;

/// Opens the text for revising, and saves what came of it as one change.
public final class Revising {
    private final Workspace workspace;

    public Revising(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Opens what is said at an offset of the document in focus.
    ///
    /// @param then gives the keys back
    public void open(Window owner, int offset, Runnable then) {
        workspace.documentInFocus().ifPresent(document -> workspace.work().compute(
                () -> Draft.at(Revisions.begin(workspace.session(), document), offset),
                draft -> draft.ifPresentOrElse(it -> show(owner, it, offset, then),
                        () -> workspace.say(new Notice("desktop.revise.nothing", document.name())))));
    }

    private void show(Window owner, Draft draft, int offset, Runnable then) {
        var controller = new RevisionController(workspace, draft);
        var dialog = new Dialog<ButtonType>();
        Parent layout = Fxml.load(controller);
        var keep = new ButtonType(Messages.say("desktop.revise.save"), ButtonBar.ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(Messages.say("desktop.revise.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.getDialogPane().setContent(layout);
        dialog.getDialogPane().getButtonTypes().setAll(keep, ButtonType.CANCEL);
        var button = (Button) dialog.getDialogPane().lookupButton(keep);
        button.setId("revise-save");
        button.setDefaultButton(false); // a line end is a line end
        button.getStyleClass().add("primary");
        button.setTooltip(new Tooltip(Messages.say("desktop.revise.save.hint")));
        button.addEventFilter(ActionEvent.ACTION, act -> {
            act.consume(); // the window stays until it is on the disk
            save(dialog, controller, button);
        });
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || !key.isShortcutDown()) return;
            key.consume();
            button.fire();
        });
        dialog.setOnShown(_ -> controller.enter(caret(draft, offset)));
        dialog.setOnHidden(_ -> then.run());
        dialog.show();
    }

    private static int caret(Draft draft, int offset) {
        var from = draft.stretch().start();
        return offset <= from ? 0 : Revisions.words(draft.revision(), new Span(from, offset)).length();
    }

    /// What came of saving: a change, or nothing where nothing was revised, or why not.
    private record Saved(Optional<Committed> done, Optional<Problem> refused) {}

    private void save(Dialog<ButtonType> dialog, RevisionController controller, Button button) {
        try {
            var revision = controller.revision();
            button.setDisable(true);
            workspace.work().write(() -> saved(revision), saved -> {
                button.setDisable(false);
                saved.refused().ifPresentOrElse(controller::tell, dialog::close);
                saved.done().ifPresent(done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
            });
        } catch (Problem cannot) {
            controller.tell(cannot);
        }
    }

    private Saved saved(Revision revision) {
        try {
            return new Saved(revision.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Revisions.save(workspace.session(), revision)), Optional.empty());
        } catch (Problem refused) {
            return new Saved(Optional.empty(), Optional.of(refused));
        }
    }
}
