package org.polyvocal.desktop.importdesk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser.ExtensionFilter;
import org.polyvocal.desktop.control.Drops;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.imports.Decision;
import org.polyvocal.workbench.imports.Imports;

/// Where files are looked at before they come in.
///
/// ```
/// var desk = new ImportDesk(workspace, dialogs);
/// desk.shownBy(view -> …, () -> …);       // puts it before the reader, and takes it away again
/// desk.storing(decisions -> …);           // stores what a person wants
/// desk.look(files);
/// ```
///
/// What is on the desk stays there while other views are looked at. Lives on the JavaFX thread.
public final class ImportDesk {
    private final Dialogs dialogs;
    private final Drafts drafts = new Drafts();
    private final Looking looking;
    private final DeskController controller;
    private final Parent view;
    private Consumer<Node> show = _ -> {};
    private Runnable leave = () -> {};
    private Consumer<List<Decision>> store = _ -> {};

    public ImportDesk(Workspace workspace, Dialogs dialogs) {
        this.dialogs = dialogs;
        this.looking = new Looking(workspace, drafts);
        this.controller = new DeskController(this, workspace, drafts, looking);
        this.view = Fxml.load(controller);
    }

    public void shownBy(Consumer<Node> show, Runnable leave) {
        this.show = show;
        this.leave = leave;
    }

    public void storing(Consumer<List<Decision>> store) {
        this.store = store;
    }

    /// Asks for files and looks at them. Where something lies on the desk already, it is shown with them.
    public void choose() {
        var endings = Imports.formats().stream().map(format -> "*." + format).toArray(String[]::new);
        look(dialogs.filesToOpen("desktop.desk.choose", new ExtensionFilter(Messages.say("desktop.files.transcripts"), endings)));
    }

    public void chooseFolder() {
        dialogs.folder("desktop.desk.choose.folder").ifPresent(folder -> look(List.of(folder)));
    }

    /// Reads files and folders and shows what they hold.
    public void look(List<Path> paths) {
        if (paths.isEmpty()) return;
        show.accept(view);
        controller.focus();
        looking.at(paths);
    }

    /// Looks at what is dropped on this part of the window.
    public void acceptDrops(Node target) {
        Drops.files(target, this::look);
    }

    /// Another file for one that cannot be read.
    void exchange(Draft draft) {
        leaveOut(List.of(draft));
        choose();
    }

    void leaveOut(Collection<Draft> drafts) {
        this.drafts.remove(drafts);
    }

    /// Nothing was stored; what was decided is only given up when that is wanted.
    void leave() {
        var touched = drafts.all().stream().filter(Draft::isTouched).count();
        if (touched == 0 || dialogs.confirms("desktop.desk.leave", touched)) clear();
    }

    void store() {
        var decisions = drafts.wanted().stream().flatMap(draft -> draft.decision().stream()).toList();
        clear();
        store.accept(decisions);
    }

    private void clear() {
        looking.forget();
        drafts.clear();
        leave.run();
    }
}
