package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Relation;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.SearchField;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.work.Fxml;
import org.polyvocal.desktop.work.WhenSeen;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.words.Messages;
import org.polyvocal.model.words.Problem;
import org.polyvocal.workbench.Questions;

/// The matrix with what it is asked: which codes, in which sense of together, which number, whose codings, narrowed by
/// which query. Every change asks anew; only the last answer is shown.
public final class CooccurrenceController {
    private final Workspace workspace;
    private final Runnable exporting;
    private final Work.Latest questions;
    private final CellController cell;
    private WhenSeen seen;
    private final CodePicker picker = new CodePicker(() -> seen.run());
    private final SearchField query = new SearchField(Feather.FILTER, Messages.say("desktop.cooccurrence.query"),
            Messages.say("desktop.search.clear"));
    private Optional<MatrixView> shown = Optional.empty();
    private Choices choices;
    @FXML private Label chosenCount;
    @FXML private StackPane codesHost;
    @FXML private ComboBox<Relation> relation;
    @FXML private ComboBox<Measure> measure;
    @FXML private ComboBox<Optional<String>> by;
    @FXML private HBox queryHost;
    @FXML private Label kept;
    @FXML private Label problem;
    @FXML private StackPane body;
    @FXML private HeatMap map;
    @FXML private Label sentence;
    @FXML private StackPane cellHost;

    /// @param exporting writes the matrix to a file
    public CooccurrenceController(Workspace workspace, Runnable exporting) {
        this.workspace = workspace;
        this.exporting = exporting;
        this.questions = workspace.work().latest();
        this.cell = new CellController(workspace);
    }

    @FXML
    private void initialize() {
        codesHost.getChildren().setAll(picker);
        cellHost.getChildren().setAll(Fxml.<javafx.scene.Parent>load(cell));
        HBox.setHgrow(query, Priority.ALWAYS);
        query.setId("matrix-query");
        queryHost.getChildren().setAll(query);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        choices = new Choices(relation, measure, by);
        var empty = new EmptyState(Feather.GRID, Messages.say("desktop.cooccurrence.empty"));
        body.getChildren().add(empty);
        empty.setVisible(true);
        map.onSelect(this::open);
        map.onOpen(place -> cell.enter());
        seen = new WhenSeen(map.getParent(), this::ask);
        choices.onChange(seen::run);
        query.textProperty().addListener(_ -> seen.run());
        workspace.study().subscribe(study -> {
            choices.offer(study.coders());
            picker.show(study.codebook());
            seen.run();
        });
        if (picker.chosen().isEmpty()) chooseUsed();
    }

    /// Asks for the codes used most, as many as are read at a glance.
    @FXML
    private void chooseUsed() {
        picker.chooseMost(this::uses);
    }

    @FXML
    private void chooseOften() {
        picker.chooseOften(this::uses);
    }

    @FXML
    private void chooseNone() {
        picker.choose(_ -> false);
    }

    @FXML
    private void export() {
        exporting.run();
    }

    private int uses(Code code) {
        return workspace.counts().of(code);
    }

    private void ask() {
        var codes = picker.chosen();
        chosenCount.setText(Messages.say("desktop.cooccurrence.chosen", codes.size(), workspace.study().get().codebook().size()));
        body.getChildren().getLast().setVisible(codes.size() < 2);
        map.setVisible(codes.size() >= 2);
        var related = choices.relation();
        var only = new Questions.Only(Optional.empty(), Optional.empty(), choices.by(), Optional.of(query.getText()));
        questions.ask(() -> MatrixAnswer.to(workspace.session(), codes, related, only), this::show);
    }

    private void show(MatrixAnswer answer) {
        problem.setText(answer.problem().map(Problem::sentence).orElse(""));
        answer.matrix().ifPresent(matrix -> {
            var view = new MatrixView(matrix, choices.measure(), workspace.study().get().codebook());
            shown = Optional.of(view);
            map.show(view.table());
            kept.setText(Messages.say("desktop.cooccurrence.kept", answer.kept(), workspace.counts().total()));
            sentence.setText(Messages.say("desktop.measure." + choices.measure().word() + ".sentence"));
            map.selected().ifPresentOrElse(this::open, cell::showNothing);
        });
    }

    private void open(HeatPlace place) {
        shown.ifPresent(view -> cell.show(view.at(place), view.matrix(), choices.measure()));
    }
}
