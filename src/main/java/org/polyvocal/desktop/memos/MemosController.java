package org.polyvocal.desktop.memos;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.memos.Kind;
import org.polyvocal.workbench.memos.Note;
import org.polyvocal.workbench.memos.Notes;

/// The page of all memos: listed by kind and by words typed at the left, the chosen one to read and write at the right.
public final class MemosController {
    private final Workspace workspace;
    private final Work.Latest questions;
    private final NoteTable table = new NoteTable();
    private final SearchField filter = new SearchField(Feather.SEARCH, Messages.say("desktop.memos.filter"),
            Messages.say("desktop.search.clear"));
    private final Segments<Optional<Kind>> kinds = new Segments<>(Segments.Choice.ALWAYS_ONE,
            Stream.concat(Stream.of(Optional.<Kind>empty()), Stream.of(Kind.values()).map(Optional::of)).toList(),
            kind -> Messages.say("desktop.memos.kinds." + kind.map(Kind::word).orElse("all")));
    private final PageController page;
    private final Parent view;
    private Consumer<Node> show = _ -> {};
    private Runnable leave = () -> {};
    @FXML private SplitPane panes;
    @FXML private HBox choices;
    @FXML private CountLabel count;
    @FXML private StackPane body;

    public MemosController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
        this.page = new PageController(workspace, table::requestFocus, () -> leave.run());
        this.view = Fxml.load(this);
    }

    @FXML
    private void initialize() {
        panes.getItems().add(Fxml.load(page));
        panes.setDividerPositions(0.64);
        filter.setId("memo-filter");
        filter.setPrefWidth(200);
        kinds.setId("memo-kinds");
        choices.getChildren().setAll(kinds, filter);
        var empty = new EmptyState(Feather.EDIT_3, Messages.say("desktop.memos.none"), Messages.say("desktop.memos.new"),
                this::write);
        body.getChildren().setAll(table, empty);
        empty.visibleProperty().bind(Bindings.isEmpty(table.getItems()).and(filter.textProperty().isEmpty())
                .and(kinds.chosen().isEqualTo(Optional.of(Optional.empty()))));
        table.visibleProperty().bind(empty.visibleProperty().not());
        table.chosen().subscribe(page::show);
        table.acting(page::go, page::remove);
        panes.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var seen = new WhenSeen(panes, this::ask);
        workspace.study().subscribe(_ -> seen.run());
        filter.textProperty().subscribe(_ -> seen.run());
        kinds.chosen().subscribe(_ -> seen.run());
    }

    /// @param show  puts the page before the reader
    /// @param leave takes it away again
    public void shownBy(Consumer<Node> show, Runnable leave) {
        this.show = show;
        this.leave = leave;
    }

    public void open() {
        show.accept(view);
        table.requestFocus();
    }

    private void ask() {
        var study = workspace.study().get();
        var kind = kinds.chosen().get().flatMap(it -> it);
        var words = filter.getText();
        questions.ask(() -> new Notes(study).all(kind, words).toList(), this::list);
    }

    private void list(List<Note> notes) {
        count.show(notes.size());
        table.show(notes, page.written());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) leave.run();
        else if (key.getCode() == KeyCode.INSERT) write();
        else return;
        key.consume();
    }

    @FXML
    private void write() {
        table.getSelectionModel().clearSelection();
        page.write();
    }
}
