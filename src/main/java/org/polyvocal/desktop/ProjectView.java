package org.polyvocal.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.polyvocal.desktop.agreement.AgreementController;
import org.polyvocal.desktop.cases.CasesController;
import org.polyvocal.desktop.codebook.CodebookController;
import org.polyvocal.desktop.compare.CompareController;
import org.polyvocal.desktop.control.Copied;
import org.polyvocal.desktop.control.Drops;
import org.polyvocal.desktop.cooccurrence.CooccurrenceController;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.documents.DocumentsController;
import org.polyvocal.desktop.drawer.DrawerController;
import org.polyvocal.desktop.findings.FindingCommands;
import org.polyvocal.desktop.findings.FindingsController;
import org.polyvocal.desktop.importdesk.ImportDesk;
import org.polyvocal.desktop.inspector.InspectorController;
import org.polyvocal.desktop.memos.MemosController;
import org.polyvocal.desktop.network.NetworkController;
import org.polyvocal.desktop.palette.CodePalette;
import org.polyvocal.desktop.pseudonyms.PseudonymsController;
import org.polyvocal.desktop.reading.Reading;
import org.polyvocal.desktop.reports.ReportsController;
import org.polyvocal.desktop.reports.Sharing;
import org.polyvocal.desktop.search.SearchController;
import org.polyvocal.desktop.sound.Player;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Passage;
import org.polyvocal.workbench.Reports;
import org.polyvocal.workbench.Session;

/// An open project with all its screens: where they are made and joined.
final class ProjectView {
    private final Workspace workspace;
    private final SearchController search;
    private final DocumentsController documents;
    private final Dialogs dialogs;
    private final ImportDesk desk;
    private final Reading reading;
    private final Player player;
    private final DrawerController drawer;
    private final Map<Screen, Node> screens;
    private final PseudonymsController pseudonyms;
    private final MemosController memos;
    private final ProjectCommands commands;
    private final FindingCommands findings;

    ProjectView(Session session, Work work, Dialogs dialogs, Appearance appearance) {
        this.dialogs = dialogs;
        workspace = new Workspace(session, work);
        desk = new ImportDesk(workspace, dialogs);
        documents = new DocumentsController(workspace, dialogs, desk);
        pseudonyms = new PseudonymsController(workspace, dialogs);
        findings = new FindingCommands(workspace, dialogs);
        memos = new MemosController(workspace);
        var sharing = new Sharing(workspace, dialogs);
        search = new SearchController(workspace, dialogs, sharing::exportHits);
        var codebook = new CodebookController(workspace, dialogs);
        var inspector = new InspectorController(workspace);
        reading = new Reading(workspace, appearance, new CodePalette(workspace), inspector);
        player = new Player(workspace, dialogs);
        drawer = new DrawerController(workspace);
        drawer.returningTo(reading::focus);
        var panes = new Reading.Panes(Fxml.load(documents), Fxml.load(codebook), Fxml.load(drawer));
        screens = Map.of(Screen.READING, reading.arrange(panes), Screen.SEARCH, Fxml.load(search), Screen.COOCCURRENCE,
                Fxml.load(new CooccurrenceController(workspace, () -> sharing.report(Reports.Kind.COOCCURRENCE))), Screen.COMPARE,
                Fxml.load(new CompareController(workspace)), Screen.AGREEMENT,
                Fxml.load(new AgreementController(workspace, () -> sharing.report(Reports.Kind.AGREEMENT))), Screen.REPORTS,
                Fxml.load(new ReportsController(workspace, sharing)), Screen.CASES,
                Fxml.load(new CasesController(workspace, dialogs)), Screen.NETWORK,
                Fxml.load(new NetworkController(workspace, dialogs)), Screen.FINDINGS,
                Fxml.load(new FindingsController(workspace, findings)));
        reading.listen(player);
        screens.values().forEach(screen -> screen.addEventHandler(Copied.COPIED, copied -> sharing.copied(copied.words())));
        commands = new ProjectCommands(workspace, sharing, desk);
    }

    Workspace workspace() {
        return workspace;
    }

    Map<Screen, Node> screens() {
        return screens;
    }

    /// @param show brings a view before the reader
    List<Command> commands(Consumer<Screen> show) {
        var all = new ArrayList<>(commands.all());
        all.addAll(reading.commands());
        all.addAll(player.commands());
        all.addAll(findings.all());
        all.add(Command.window("edit.pseudonyms", pseudonyms::open,
                Command.key(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)));
        all.add(Command.window("code.memos", memos::open,
                Command.key(KeyCode.M, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)));
        all.add(Command.window("edit.findEverywhere", () -> {
            show.accept(Screen.SEARCH);
            search.focus();
        }, Command.key(KeyCode.F, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)));
        all.add(Command.window("search.next", () -> reading.findNextOr(() -> walk(show, 1)),
                Command.key(KeyCode.F3)));
        all.add(Command.window("search.previous", () -> reading.findPreviousOr(() -> walk(show, -1)),
                Command.key(KeyCode.F3, KeyCombination.SHIFT_DOWN)));
        return all;
    }

    /// Puts the project's own things into the frame: the field that searches everything, the coder, the notices.
    void furnish(FrameController frame) {
        new Notices(frame.notices(), workspace);
        new CoderMenu(frame.coder(), workspace, dialogs);
        desk.shownBy(frame::showAside, () -> frame.show(Screen.READING));
        pseudonyms.shownBy(frame::showAside, () -> frame.show(Screen.READING));
        memos.shownBy(frame::showAside, () -> frame.show(Screen.READING));
        Drops.files(frame.notices().getScene().getRoot(), desk::lookSoon);
        workspace.visits().subscribe(_ -> frame.show(Screen.READING));
        documents.openingCases(() -> frame.show(Screen.CASES));
        frame.search().setOnAction(_ -> {
            frame.show(Screen.SEARCH);
            search.ask(frame.search().getText());
        });
    }

    /// Puts files and folders on the import desk.
    void look(List<Path> files) {
        desk.look(files);
    }

    /// Does something for which a pane may be needed that is folded in a narrow window.
    void reach(Runnable act) {
        reading.reach(act);
    }

    /// To the next or previous passage in the drawer, whatever view is open.
    private void walk(Consumer<Screen> show, int by) {
        if (workspace.passages().get().isEmpty()) return;
        show.accept(Screen.READING);
        drawer.walkOn(by);
    }

    /// Gives the letters typed in the transcript to the commands.
    void routeKeys(Commands table) {
        reading.follow(table);
    }

    /// Opens the transcript that was open the last time, or the first.
    void resume(Settings settings) {
        var study = workspace.study().get();
        settings.value("document." + study.project().id()).map(Id::<Document>of).flatMap(study::document)
                .or(() -> study.documents().stream().findFirst())
                .ifPresent(document -> workspace.document().set(Optional.of(document.id())));
    }

    /// Once, as soon as the transcript that was opened can be read.
    void whenThereIsText(Runnable then) {
        workspace.unit().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Optional<Passage>> unit, Optional<Passage> before,
                    Optional<Passage> now) {
                if (now.isEmpty()) return;
                unit.removeListener(this);
                then.run();
            }
        });
    }

    /// Remembers where one is, and falls silent.
    void leave(Settings settings) {
        player.close();
        workspace.document().get()
                .ifPresent(id -> settings.keep("document." + workspace.study().get().project().id(), id));
    }
}
