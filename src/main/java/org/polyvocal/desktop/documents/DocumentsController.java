package org.polyvocal.desktop.documents;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.importdesk.ImportDesk;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Casebook;
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;

/// Lists the transcripts by set, opens the chosen one, and takes in more.
public final class DocumentsController {
    private final Workspace workspace;
    private final DocumentMenu menus;
    private final ImportDesk desk;
    private Shelves shown = new Shelves(List.of(), Shelves.Order.SETS, Casebook.EMPTY);
    private Runnable cases = () -> {};
    @FXML private CountLabel count;
    @FXML private ToggleButton byCase;
    @FXML private StackPane body;
    @FXML private TreeView<Entry> tree;
    @FXML private VBox failures;

    /// @param desk where files are looked at before they come in
    public DocumentsController(Workspace workspace, Dialogs dialogs, ImportDesk desk) {
        this.workspace = workspace;
        this.menus = new DocumentMenu(workspace, dialogs);
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        desk.storing(new Arrivals(workspace, failures)::store);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new EntryCell(this::codings, menus));
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> open(Optional.ofNullable(item)));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) chosen().ifPresent(menus::remove);
            if (event.getCode() == KeyCode.F2) chosen().ifPresent(menus::rename);
        });
        var empty = new EmptyState(Feather.FILE_TEXT, Messages.say("desktop.documents.none"),
                Messages.say("desktop.documents.import"), this::chooseFiles);
        body.getChildren().add(empty);
        empty.visibleProperty().bind(workspace.study().map(study -> study.documents().isEmpty()));
        tree.visibleProperty().bind(empty.visibleProperty().not());
        workspace.study().subscribe(this::show);
        byCase.selectedProperty().subscribe(_ -> show(workspace.study().get()));
        workspace.document().subscribe(this::select);
    }

    @FXML
    private void chooseFiles() {
        desk.open();
    }

    @FXML
    private void openCases() {
        cases.run();
    }

    /// Says how the grid of cases is opened.
    public void openingCases(Runnable open) {
        cases = open;
    }

    private void show(Study study) {
        count.show(study.documents().size());
        var wanted = byCase.isSelected()
                ? new Shelves(study.documents(), Shelves.Order.CASES, study.casebook())
                : new Shelves(study.documents(), Shelves.Order.SETS, Casebook.EMPTY);
        if (wanted.equals(shown)) {
            tree.refresh();
            return;
        }
        shown = wanted;
        // Without this the selection would slide to another row, and open what stands there.
        tree.getSelectionModel().clearSelection();
        tree.getRoot().getChildren().setAll(wanted.items());
        select(workspace.document().get());
    }

    private int codings(Document document) {
        return workspace.study().get().codings(document.id()).size();
    }

    private void open(Optional<TreeItem<Entry>> item) {
        item.map(TreeItem::getValue).ifPresent(entry -> {
            if (entry instanceof Entry.One(var document)) workspace.document().set(Optional.of(document.id()));
        });
    }

    private Optional<Document> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue)
                .flatMap(entry -> entry instanceof Entry.One(var document) ? Optional.of(document) : Optional.empty());
    }

    private void select(Optional<Id<Document>> document) {
        document.flatMap(this::find).filter(item -> item != tree.getSelectionModel().getSelectedItem()).ifPresent(item -> {
            tree.getSelectionModel().select(item);
            tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        });
    }

    private Optional<TreeItem<Entry>> find(Id<Document> id) {
        return tree.getRoot().getChildren().stream()
                .flatMap(item -> item.isLeaf() ? java.util.stream.Stream.of(item) : item.getChildren().stream())
                .filter(item -> item.getValue() instanceof Entry.One(var document) && document.id().equals(id)).findFirst();
    }
}
