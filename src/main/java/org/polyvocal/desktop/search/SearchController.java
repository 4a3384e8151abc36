package org.polyvocal.desktop.search;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.dialog.Dialogs;
import org.polyvocal.desktop.search.build.BuildButton;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Search;

/// Searches while one types. A query that is wrong says where and why, and leaves the last hits standing.
public final class SearchController {
    private final Workspace workspace;
    private final Work.Latest questions;
    private final SearchField field = new SearchField(Feather.SEARCH, Messages.say("desktop.search.prompt"),
            Messages.say("desktop.search.clear"));
    private HitList list;
    private Search.Answer answer = new Search.Answer("", 0, Map.of(), List.of());
    private final ToolsController tools;
    private Filters filters;
    @FXML private HBox fieldHost;
    @FXML private Label explanation;
    @FXML private Label total;
    @FXML private Label where;
    @FXML private CheckBox participants;
    @FXML private FlowPane chips;
    @FXML private HBox toolHost;
    @FXML private VBox facets;
    @FXML private ScrollPane facetHost;
    @FXML private StackPane body;
    @FXML private ListView<Line> hits;

    /// @param export writes the hits of a query, narrowed by others, to a file that the person chooses
    public SearchController(Workspace workspace, Dialogs dialogs, BiConsumer<String, List<String>> export) {
        this.workspace = workspace;
        this.tools = new ToolsController(workspace, dialogs, this::asked, this::ask,
                question -> export.accept(question.words(), question.also()));
        this.questions = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        field.setId("query");
        field.getStyleClass().add("large");
        HBox.setHgrow(field, Priority.ALWAYS);
        fieldHost.getChildren().setAll(field, new BuildButton(workspace, field.textProperty()));
        list = new HitList(hits, workspace, () -> field.getText().strip());
        toolHost.getChildren().add(Fxml.load(tools));
        tools.order().valueProperty().subscribe(_ -> list());
        var empty = new EmptyState(Feather.SEARCH, Messages.say("desktop.search.empty"));
        body.getChildren().add(empty);
        empty.visibleProperty().bind(field.textProperty().map(String::isBlank));
        hits.visibleProperty().bind(empty.visibleProperty().not());
        filters = new Filters(participants, chips, facets, this::ask);
        facetHost.visibleProperty().bind(hits.visibleProperty().and(Bindings.isNotEmpty(facets.getChildren())));
        facetHost.managedProperty().bind(facetHost.visibleProperty());
        var seen = new WhenSeen(hits, this::ask);
        field.textProperty().subscribe(_ -> ask());
        workspace.study().subscribe(_ -> seen.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) list.enter();
        });
    }

    /// Searches for these words.
    public void ask(String words) {
        field.setText(words);
        field.requestFocus();
        field.end();
    }

    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void ask() {
        var words = field.getText().strip();
        if (words.isEmpty()) {
            questions.forget();
            show(new Search.Answer("", 0, Map.of(), List.of()));
            return;
        }
        var narrowing = filters.queries();
        questions.ask(() -> SearchOutcome.of(workspace.session(), words, narrowing), this::show);
    }

    private void show(SearchOutcome outcome) {
        outcome.answer().ifPresent(answer -> {
            show(answer);
            filters.show(outcome.facets());
        });
        outcome.problem().ifPresent(problem -> explanation.setText(problem.sentence()));
        explanation.getStyleClass().remove("danger");
        if (outcome.problem().isPresent()) explanation.getStyleClass().add("danger");
    }

    private Asked asked() {
        return new Asked(field.getText().strip(), List.copyOf(filters.queries().values()));
    }

    private void show(Search.Answer answer) {
        this.answer = answer;
        tools.showHits(answer.total());
        explanation.setText(answer.explanation());
        var asked = !field.getText().isBlank();
        total.setText(asked ? Messages.say("desktop.search.total", answer.total()) : "");
        where.setText(asked
                ? Messages.say("desktop.search.where", answer.documents().size(),
                        workspace.study().get().documents().size())
                : "");
        list();
    }

    private void list() {
        list.show(answer, tools.order().getValue());
    }
}
