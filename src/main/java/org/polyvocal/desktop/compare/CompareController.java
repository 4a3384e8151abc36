package org.polyvocal.desktop.compare;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Choosing;
import org.polyvocal.desktop.control.Named;
import org.polyvocal.desktop.control.SearchField;
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
    private final CompareBody body = new CompareBody();
    private final SearchField query = new SearchField(Feather.FILTER, Messages.say("desktop.compare.query"),
            Messages.say("desktop.search.clear"));
    private Optional<Comparison> shown = Optional.empty();
    private WhenSeen seen;
    @FXML private ComboBox<Columns> columns;
    @FXML private ComboBox<Figure> figure;
    @FXML private CheckBox rolledUp;
    @FXML private HBox queryHost;
    @FXML private Label kept;
    @FXML private Label problem;
    @FXML private ComboBox<Optional<String>> by;
    @FXML private StackPane shapesHost;
    @FXML private StackPane bodyHost;
    @FXML private Label sentence;
    @FXML private StackPane behindHost;

    public CompareController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
        this.behind = new BehindController(workspace);
    }

    @FXML
    private void initialize() {
        behindHost.getChildren().setAll(Fxml.<Parent>load(behind));
        HBox.setHgrow(query, Priority.ALWAYS);
        query.setId("compare-query");
        queryHost.getChildren().setAll(query);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        shapesHost.getChildren().setAll(body.shapes());
        bodyHost.getChildren().setAll(body);
        columns.setConverter(Named.by(Columns::name));
        Choosing.fill(figure, List.of(Figure.values()), Figure::title);
        Choosing.fill(by, List.of(Optional.empty()), coder -> coder.orElseGet(() -> Messages.say("desktop.compare.by.all")));
        body.onSelect(this::open);
        body.onOpen(behind::enter);
        seen = new WhenSeen(bodyHost, this::ask);
        Choosing.onChange(seen::run, query.textProperty(), columns.valueProperty(), figure.valueProperty(), by.valueProperty(),
                rolledUp.selectedProperty(), body.shapes().chosen());
        workspace.study().subscribe(study -> {
            offer(study);
            seen.run();
        });
    }

    /// Offers what the study can be compared by and who has coded in it, and keeps what is chosen.
    private void offer(Study study) {
        Choosing.offer(columns, Columns.of(study));
        Choosing.offerCoders(by, study.coders());
    }

    private void ask() {
        var only = new Questions.Only(Optional.empty(), Optional.empty(), by.getValue(), Optional.of(query.getText()));
        var asked = new Asked(body.shape(), columns.getValue(), figure.getValue(), rolledUp.isSelected(), only);
        questions.ask(() -> asked.answer(workspace.session()), this::show);
    }

    /// A faulty query keeps what it was asked before.
    private void show(Asked.Answer answer) {
        problem.setText(answer.problem().map(Problem::sentence).orElse(""));
        answer.found().ifPresent(found -> {
            shown = Optional.of(found.comparison());
            body.show(found);
            kept.setText(Messages.say("desktop.cooccurrence.kept", found.comparison().kept().size(),
                    workspace.counts().total()));
            sentence.setText(found.saturation().isPresent()
                    ? Messages.say("desktop.compare.saturation.sentence")
                    : found.comparison().figure().sentence());
            body.selected().ifPresentOrElse(this::open, behind::showNothing);
        });
    }

    private void open(HeatPlace place) {
        shown.ifPresent(comparison -> behind.show(comparison, place));
    }
}
