package org.polyvocal.desktop.cooccurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.analysis.cooccurrence.Matrix;
import org.polyvocal.analysis.cooccurrence.Measure;
import org.polyvocal.analysis.cooccurrence.Pair;
import org.polyvocal.analysis.cooccurrence.Side;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Rows;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.words.Messages;

/// A cell of the matrix taken apart: its five counts, and the passages they count, which open in their transcripts.
final class CellController {
    private static final int LISTED = 500;

    private final Workspace workspace;
    private final Work.Latest questions;
    private List<Id<Code>> codes = List.of();
    @FXML private VBox content;
    @FXML private Label nothing;
    @FXML private Label first;
    @FXML private Label second;
    @FXML private Label value;
    @FXML private Label named;
    @FXML private GridPane counts;
    @FXML private Label number;
    @FXML private ListView<Meeting> passages;

    CellController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        nothing.visibleProperty().bind(content.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        passages.setCellFactory(_ -> new MeetingCell());
        Rows.onOpen(passages, this::visit);
        showNothing();
    }

    void showNothing() {
        questions.forget();
        content.setVisible(false);
    }

    /// Puts the keys into the list of passages.
    void enter() {
        Rows.enter(passages);
    }

    void show(Cell cell, Matrix matrix, Measure measure) {
        content.setVisible(true);
        name(first, cell.a().code());
        name(second, cell.b().code());
        second.setVisible(cell.kind() != Cell.Kind.DIAGONAL);
        value.setText(MatrixView.written(measure.of(cell), measure));
        named.setText(
                cell.kind() == Cell.Kind.DIAGONAL ? Messages.say("desktop.cell.frequency") : MatrixView.named(measure));
        counts.getChildren().clear();
        count("desktop.cell.pairs", cell.pairs());
        count("desktop.cell.hits", cell.a());
        count("desktop.cell.hits", cell.b());
        count("desktop.cell.regions", cell.regions());
        count("desktop.cell.characters", cell.characters());
        count("desktop.cell.units", cell.units().both());
        codes = List.of(cell.a().code().id(), cell.b().code().id());
        questions.ask(() -> meetings(matrix, cell), this::list);
    }

    private List<Meeting> meetings(Matrix matrix, Cell cell) {
        var found = new ArrayList<Meeting>();
        matrix.pairs(cell.a().code(), cell.b().code()).limit(LISTED).forEach(pair -> meeting(pair).ifPresent(found::add));
        return found;
    }

    private Optional<Meeting> meeting(Pair pair) {
        return workspace.study().get().document(pair.x().document())
                .map(document -> Meeting.of(document, workspace.session().text(document), pair));
    }

    private void list(List<Meeting> found) {
        passages.getItems().setAll(found);
        number.setText(found.size() < LISTED ? String.valueOf(found.size()) : Messages.say("desktop.cell.first", LISTED));
    }

    private void visit(Meeting meeting) {
        workspace.visit(new PassageList(first.getText() + " × " + second.getText(), codes,
                passages.getItems().stream().map(Meeting::entry).toList()), meeting.entry());
    }

    private static void name(Label label, Code code) {
        label.setText(code.name());
        label.setGraphic(new GlyphIcon(code.look()));
    }

    private void count(String key, Side side) {
        line(Messages.say(key, side.code().shortName(), side.codings()), side.hits());
    }

    private void count(String key, long counted) {
        line(Messages.say(key), counted);
    }

    private void line(String words, long counted) {
        var figure = new Label(String.valueOf(counted));
        figure.getStyleClass().add("count");
        var counting = new Label(words);
        counting.setWrapText(true);
        counting.setMinHeight(Region.USE_PREF_SIZE);
        counts.addRow(counts.getRowCount(), counting, figure);
    }
}
