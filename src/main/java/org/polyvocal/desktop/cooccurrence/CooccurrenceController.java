package org.polyvocal.desktop.cooccurrence;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.desktop.control.SearchField;
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
    private final ChoicesController choices = new ChoicesController();
    private final MatrixBody body = new MatrixBody();
    @FXML private Label chosenCount;
    @FXML private StackPane codesHost;
    @FXML private StackPane shapesHost;
    @FXML private StackPane choicesHost;
    @FXML private HBox queryHost;
    @FXML private Label kept;
    @FXML private Label problem;
    @FXML private StackPane bodyHost;
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
        choicesHost.getChildren().setAll(Fxml.<javafx.scene.Parent>load(choices));
        shapesHost.getChildren().setAll(body.shapes());
        bodyHost.getChildren().setAll(body);
        body.onSelect(this::open);
        body.onOpen(cell::enter);
        seen = new WhenSeen(bodyHost, this::ask);
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
        if (codes.size() < 2) body.showNothing();
        var only = new Questions.Only(Optional.empty(), Optional.empty(), choices.by(), Optional.of(query.getText()));
        questions.ask(() -> MatrixAnswer.to(workspace.session(), codes, choices::narrow, only), this::show);
    }

    private void show(MatrixAnswer answer) {
        problem.setText(answer.problem().map(Problem::sentence).orElse(""));
        answer.matrix().filter(matrix -> matrix.codes().size() >= 2).ifPresent(matrix -> {
            var view = new MatrixView(matrix, choices.measure(), workspace.study().get().codebook());
            shown = Optional.of(view);
            body.show(view);
            kept.setText(Messages.say("desktop.cooccurrence.kept", answer.kept(), workspace.counts().total()));
            sentence.setText(MatrixView.explained(choices.measure()));
            body.selected().ifPresentOrElse(this::open, cell::showNothing);
        });
    }

    private void open(Cell chosen) {
        shown.ifPresent(view -> cell.show(chosen, view.matrix(), choices.measure()));
    }
}
