package org.polyvocal.desktop.findings;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.findings.EvidenceLine;

/// A finding with one line on its evidence.
final class FindingCell extends ListCell<EvidenceLine> {
    @Override
    protected void updateItem(EvidenceLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var finding = line.finding();
        var assertion = wrapped(Messages.say("desktop.findings.named", finding.name(), finding.assertion()), "strong");
        var tally = line.tally();
        var evidence = wrapped(Messages.say("desktop.findings.line", line.people().size(), tally.supports(), tally.challenges(),
                tally.qualifies()), "secondary");
        var lines = new VBox(2, assertion, evidence);
        lines.getStyleClass().add("cell-lines");
        setGraphic(lines);
        setAccessibleText(assertion.getText() + " " + evidence.getText());
    }

    private Label wrapped(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.prefWidthProperty().bind(widthProperty().subtract(40));
        label.setMaxWidth(USE_PREF_SIZE);
        return label;
    }
}
