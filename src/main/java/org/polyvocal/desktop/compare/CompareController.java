package org.polyvocal.desktop.compare;

import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Study;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Questions;

/// Codes by what they are compared by, in which number, narrowed by which query. Every change asks anew; only the last
/// answer is shown.
public final class CompareController {
    private final Workspace workspace;
    private final Work.Latest questions;
    private final BehindController behind;
    private final SearchField query = new SearchField(Feather.FILTER, Messages.say("desktop.compare.query"),
            Messages.say("desktop.search.clear"));
    private Optional<Comparison> shown = Optional.empty();
    private WhenSeen seen;
    private EmptyState empty;
    @FXML private ComboBox<Columns> columns;
    @FXML private ComboBox<Figure> figure;
    @FXML private CheckBox rolledUp;
    @FXML private HBox queryHost;
    @FXML private Label kept;
    @FXML private Label problem;
    @FXML private StackPane body;
    @FXML private HeatMap map;
    @FXML private Label sentence;
    @FXML private StackPane behindHost;

    public CompareController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
        this.behind = new BehindController(workspace);
    }

    @FXML
    private void initialize() {
        behindHost.getChildren().setAll(Fxml.<javafx.scene.Parent>load(behind));
        HBox.setHgrow(query, Priority.ALWAYS);
        query.setId("compare-query");
        queryHost.getChildren().setAll(query);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        empty = new EmptyState(Feather.COLUMNS, Messages.say("desktop.compare.empty"));
        body.getChildren().add(empty);
        name(columns, Columns::name);
        name(figure, Figure::title);
        figure.getItems().setAll(Figure.values());
        figure.setValue(Figure.CODINGS);
        map.onSelect(this::open);
        map.onOpen(_ -> behind.enter());
        seen = new WhenSeen(map.getParent(), this::ask);
        query.textProperty().addListener(_ -> seen.run());
        columns.valueProperty().addListener((_, _, now) -> {
            if (now != null) seen.run();
        });
        figure.valueProperty().addListener(_ -> seen.run());
        rolledUp.selectedProperty().addListener(_ -> seen.run());
        workspace.study().subscribe(study -> {
            offer(study);
            seen.run();
        });
    }

    /// Offers what the study can be compared by, and keeps what is chosen.
    private void offer(Study study) {
        var offered = Columns.of(study);
        if (offered.equals(columns.getItems())) return;
        var chosen = Optional.ofNullable(columns.getValue()).filter(offered::contains).orElse(Columns.DOCUMENTS);
        columns.getItems().setAll(offered);
        columns.setValue(chosen);
    }

    private void ask() {
        var only = new Questions.Only(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(query.getText()));
        var asked = new Asked(columns.getValue(), figure.getValue(), rolledUp.isSelected(), only);
        questions.ask(() -> asked.answer(workspace.session()), this::show);
    }

    /// A faulty query keeps what it was asked before.
    private void show(Asked.Answer answer) {
        problem.setText(answer.problem().map(Problem::sentence).orElse(""));
        answer.comparison().ifPresent(comparison -> {
            shown = Optional.of(comparison);
            var any = !comparison.kept().isEmpty();
            map.setVisible(any);
            empty.setVisible(!any);
            map.show(comparison.table());
            kept.setText(Messages.say("desktop.cooccurrence.kept", comparison.kept().size(), workspace.counts().total()));
            sentence.setText(comparison.figure().sentence());
            map.selected().ifPresentOrElse(this::open, behind::showNothing);
        });
    }

    private void open(HeatPlace place) {
        shown.ifPresent(comparison -> behind.show(comparison, place));
    }

    private static <T> void name(ComboBox<T> box, Function<T, String> name) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String words) {
                return box.getValue();
            }
        });
    }
}
