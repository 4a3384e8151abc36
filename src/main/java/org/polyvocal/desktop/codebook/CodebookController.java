package org.polyvocal.desktop.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.drawer.PassageLists;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// The tree of codes with live counts: filtered as one types, in step with the code in focus.
public final class CodebookController {
    private final Workspace workspace;
    private final CodeMenu menu;
    private final CodeDragging dragging;
    private final SearchField filter = new SearchField(Feather.FILTER, Messages.say("desktop.codebook.filter"),
            Messages.say("desktop.codebook.filter.clear"));
    private final Set<Id<Code>> unfolded = new HashSet<>();
    private Optional<Codebook> listed = Optional.empty();
    @FXML private CountLabel count;
    @FXML private HBox filterHost;
    @FXML private StackPane body;
    @FXML private TreeView<Code> tree;

    public CodebookController(Workspace workspace, Dialogs dialogs) {
        this.workspace = workspace;
        this.menu = new CodeMenu(workspace, dialogs);
        this.dragging = new CodeDragging(workspace);
    }

    @FXML
    private void initialize() {
        filter.setId("filter-codes");
        HBox.setHgrow(filter, Priority.ALWAYS);
        filterHost.getChildren().setAll(filter);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(_ -> new CodeCell(workspace, menu, dragging));
        tree.getSelectionModel().selectedItemProperty()
                .subscribe(item -> Optional.ofNullable(item).map(TreeItem::getValue).ifPresent(this::focus));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) chosen().ifPresent(this::list);
        });
        var empty = new EmptyState(Feather.TAG, Messages.say("desktop.codebook.none"), Messages.say("desktop.codebook.new"),
                this::createTheme);
        body.getChildren().add(empty);
        empty.visibleProperty().bind(workspace.study().map(study -> study.codebook().size() == 0));
        tree.visibleProperty().bind(empty.visibleProperty().not());
        filter.textProperty().subscribe(_ -> showFiltered());
        workspace.study().subscribe(study -> show(study.codebook()));
        workspace.code().subscribe(this::select);
    }

    @FXML
    private void createTheme() {
        menu.create(Optional.empty());
    }

    private void act(KeyEvent event) {
        chosen().ifPresent(code -> {
            switch (event.getCode()) {
                case F2 -> menu.rename(code);
                case DELETE -> menu.delete(code);
                case INSERT -> menu.create(Optional.of(code));
                case ENTER -> list(code);
                default -> {}
            }
        });
        if (event.getCode() == KeyCode.ENTER) event.consume();
    }

    private void focus(Code code) {
        if (!workspace.code().get().equals(Optional.of(code.id()))) {
            workspace.coding().set(Optional.empty());
            workspace.code().set(Optional.of(code.id()));
        }
    }

    private void list(Code code) {
        workspace.passages().set(Optional.of(PassageLists.ofCode(workspace, code)));
    }

    private void show(Codebook codebook) {
        count.show(codebook.size());
        if (listed.filter(before -> before == codebook).isPresent()) {
            tree.refresh();
            return;
        }
        listed = Optional.of(codebook);
        showFiltered();
    }

    private void showFiltered() {
        listed.ifPresent(codebook -> {
            // Without this the selection would slide to another row, and put the code there into focus.
            tree.getSelectionModel().clearSelection();
            tree.getRoot().getChildren().setAll(new CodeTree(codebook, filter.getText(), unfolded).items());
            select(workspace.code().get());
        });
    }

    private Optional<Code> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void select(Optional<Id<Code>> code) {
        if (code.isEmpty() || chosen().map(Code::id).equals(code)) return;
        find(tree.getRoot().getChildren(), code.get()).ifPresent(item -> {
            for (var above = item.getParent(); above != null; above = above.getParent()) above.setExpanded(true);
            tree.getSelectionModel().select(item);
            var row = tree.getRow(item);
            if (row > 8) tree.scrollTo(row - 4);
        });
    }

    private static Optional<TreeItem<Code>> find(List<TreeItem<Code>> items, Id<Code> code) {
        for (var item : items) {
            if (item.getValue().id().equals(code)) return Optional.of(item);
            var below = find(item.getChildren(), code);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }
}
