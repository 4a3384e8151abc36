package org.polyvocal.desktop.compare;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.desktop.control.QuotationCell;
import org.polyvocal.desktop.control.Rows;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Session;

/// What stands behind a cell of the comparison: its number, and the passages it counts, which open in their transcripts.
final class BehindController {
    private static final int LISTED = 500;

    private final Workspace workspace;
    private final Work.Latest questions;
    private List<Coding> codings = List.of();
    private Optional<Code> code = Optional.empty();
    @FXML private VBox content;
    @FXML private Label nothing;
    @FXML private Label row;
    @FXML private Label column;
    @FXML private Label value;
    @FXML private Label named;
    @FXML private Label number;
    @FXML private ListView<Quotation> passages;

    BehindController(Workspace workspace) {
        this.workspace = workspace;
        this.questions = workspace.work().latest();
    }

    @FXML
    private void initialize() {
        nothing.visibleProperty().bind(content.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        passages.setCellFactory(_ -> new QuotationCell());
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

    void show(Comparison comparison, HeatPlace place) {
        content.setVisible(true);
        code = Optional.of(comparison.code(place));
        row.setText(comparison.code(place).name());
        row.setGraphic(new GlyphIcon(comparison.code(place).look()));
        column.setText(Comparison.named(comparison.column(place)));
        value.setText(comparison.written(place));
        named.setText(comparison.figure().title());
        questions.ask(() -> Behind.of(workspace.session(), comparison.behind(place)), this::list);
    }

    /// What a cell counts, with the words of the first of it.
    private record Behind(List<Coding> codings, List<Quotation> listed) {
        static Behind of(Session session, List<Coding> codings) {
            var study = session.study();
            return new Behind(codings, codings.stream().limit(LISTED)
                    .flatMap(coding -> Quotation.of(study, coding, session::text).stream()).toList());
        }

        /// Words stay out of logs.
        @Override
        public String toString() {
            return "Behind a cell: " + codings.size();
        }
    }

    private void list(Behind found) {
        codings = found.codings();
        passages.getItems().setAll(found.listed());
        number.setText(codings.size() <= LISTED ? String.valueOf(codings.size()) : Messages.say("desktop.cell.first", LISTED));
    }

    private void visit(Quotation quotation) {
        workspace.visit(new PassageList(row.getText() + " × " + column.getText(), code.map(Code::id).stream().toList(),
                codings.stream().map(PassageList.Entry::of).toList()), PassageList.Entry.of(quotation.coding()));
    }
}
