package org.polyvocal.desktop.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.polyvocal.desktop.control.Quotation;
import org.polyvocal.desktop.work.PassageList;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Finding;
import org.polyvocal.model.Finding.Bearing;
import org.polyvocal.model.Id;
import org.polyvocal.workbench.findings.EvidenceLine;

/// One finding: its words, which are kept when one leaves a field, what its evidence is worth, and its passages.
final class FindingController {
    private final Workspace workspace;
    private final FindingCommands commands;
    private final EvidenceFigures figures = new EvidenceFigures();
    private final List<BearingList> lists = Stream.of(Bearing.values()).map(BearingList::new).toList();
    private Optional<Id<Finding>> shown = Optional.empty();
    private Wording kept = Wording.NONE;
    @FXML private Label name;
    @FXML private TextArea assertion;
    @FXML private TextInputControl strength;
    @FXML private TextInputControl survey;
    @FXML private StackPane figuresHost;
    @FXML private HBox passages;

    FindingController(Workspace workspace, FindingCommands commands) {
        this.workspace = workspace;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        figuresHost.getChildren().setAll(figures);
        passages.getChildren().setAll(lists);
        for (var list : lists) {
            HBox.setHgrow(list, Priority.ALWAYS);
            list.onOpen(quotation -> visit(list, quotation));
            list.onRelease(quotation -> commands.release(quotation.coding()));
        }
        Stream.of(assertion, strength, survey).forEach(field -> field.focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        }));
    }

    @FXML
    private void remove() {
        commands.remove();
    }

    void show(Ledger ledger, EvidenceLine line) {
        var finding = line.finding();
        var other = !shown.equals(Optional.of(finding.id()));
        if (other) keep();
        shown = Optional.of(finding.id());
        name.setText(finding.name());
        // what somebody is typing is not written over by a change elsewhere
        if (other || written().equals(kept)) write(Wording.of(finding));
        figures.show(line);
        lists.forEach(list -> list.show(ledger.quotations(finding, list.bearing())));
    }

    private void write(Wording wording) {
        kept = wording;
        assertion.setText(wording.assertion());
        strength.setText(wording.strength());
        survey.setText(wording.survey());
    }

    private Wording written() {
        return new Wording(assertion.getText(), strength.getText(), survey.getText());
    }

    /// A finding asserts something: an emptied assertion is put back.
    private void keep() {
        if (assertion.getText().isBlank()) assertion.setText(kept.assertion());
        if (written().equals(kept)) return;
        kept = written();
        shown.ifPresent(finding -> commands.reword(finding, kept));
    }

    private void visit(BearingList list, Quotation quotation) {
        workspace.visit(new PassageList(name.getText() + " · " + list.title(), List.of(),
                list.quotations().stream().map(Quotation::coding).map(PassageList.Entry::of).toList()),
                PassageList.Entry.of(quotation.coding()));
    }
}
