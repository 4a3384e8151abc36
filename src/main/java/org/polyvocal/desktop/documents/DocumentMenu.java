package org.polyvocal.desktop.documents;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Notice;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Role;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.change.DocumentChanges;
import org.polyvocal.model.words.Messages;

/// What can be done to a transcript as a whole.
final class DocumentMenu {
    private final Workspace workspace;
    private final Dialogs dialogs;

    DocumentMenu(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.dialogs = dialogs;
    }

    ContextMenu of(Document document) {
        var roles = new Menu(Messages.say("desktop.documents.roles"));
        roles.getItems().setAll(document.speakers().stream().map(speaker -> roles(document, speaker)).toList());
        roles.setDisable(document.speakers().isEmpty());
        return new ContextMenu(item("rename", document, this::rename), item("set", document, this::regroup), roles,
                item("remove", document, this::remove));
    }

    void remove(Document document) {
        var codings = workspace.study().get().codings(document.id()).size();
        if (dialogs.confirms("desktop.documents.remove.ask", document.name(), codings)) {
            workspace.perform(study -> DocumentChanges.remove(study, document),
                    done -> workspace.say(Notice.undoable("desktop.notice.done", done.change().label())));
        }
    }

    void rename(Document document) {
        dialogs.line("desktop.documents.rename.ask", document.name(), document.name())
                .filter(name -> !name.equals(document.name()))
                .ifPresent(name -> workspace.perform(study -> DocumentChanges.rename(study, document, name)));
    }

    private void regroup(Document document) {
        dialogs.line("desktop.documents.set.ask", document.set(), document.name())
                .ifPresent(set -> workspace.perform(_ -> DocumentChanges.regroup(document, set)));
    }

    private Menu roles(Document document, Speaker speaker) {
        var menu = new Menu(speaker.name());
        menu.getItems().setAll(Stream.of(Role.INTERVIEWER, Role.PARTICIPANT).<MenuItem>map(role -> {
            var item = new RadioMenuItem(Messages.say("desktop.role." + role.word()));
            item.setSelected(speaker.role() == role);
            item.setOnAction(_ -> workspace.perform(_ -> DocumentChanges.cast(document, speaker.id(), role)));
            return item;
        }).toList());
        return menu;
    }

    private static MenuItem item(String key, Document document, Consumer<Document> act) {
        var item = new MenuItem(Messages.say("desktop.documents." + key));
        item.setOnAction(_ -> act.accept(document));
        return item;
    }
}
