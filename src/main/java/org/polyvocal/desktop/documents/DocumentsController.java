package org.polyvocal.desktop.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
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
import org.polyvocal.model.Document;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// Lists the transcripts by set, opens the chosen one, and takes in more.
public final class DocumentsController {
    private final Workspace workspace;
    private final DocumentMenu menus;
    private final ImportDesk desk;
    private List<Document> listed = List.of();
    @FXML private CountLabel count;
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
        workspace.study().subscribe(study -> show(study.documents()));
        workspace.document().subscribe(this::select);
    }

    @FXML
    private void chooseFiles() {
        desk.open();
    }

    private void show(List<Document> documents) {
        count.show(documents.size());
        if (documents.equals(listed)) {
            tree.refresh();
            return;
        }
        listed = documents;
        // Without this the selection would slide to another row, and open what stands there.
        tree.getSelectionModel().clearSelection();
        tree.getRoot().getChildren().setAll(items(documents));
        select(workspace.document().get());
    }

    private static List<TreeItem<Entry>> items(Collection<Document> documents) {
        var bySet = documents.stream().collect(Collectors.groupingBy(Document::set, java.util.TreeMap::new, Collectors.toList()));
        return bySet.entrySet().stream().flatMap(set -> set.getKey().isEmpty()
                ? set.getValue().stream().map(DocumentsController::item)
                : java.util.stream.Stream.of(group(set.getKey(), set.getValue()))).toList();
    }

    private static TreeItem<Entry> group(String name, List<Document> documents) {
        var item = new TreeItem<Entry>(new Entry.Group(name, documents));
        item.getChildren().setAll(documents.stream().map(DocumentsController::item).toList());
        item.setExpanded(true);
        return item;
    }

    private static TreeItem<Entry> item(Document document) {
        return new TreeItem<>(new Entry.One(document));
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
