package org.polyvocal.desktop.findings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.LinesCell;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.findings.EvidenceLine;

/// A finding with one line on its evidence.
final class FindingCell extends LinesCell<EvidenceLine> {
    @Override
    protected Node lines(EvidenceLine line) {
        var lines = new VBox(2, wrapped(assertion(line), "strong"), wrapped(evidence(line), "secondary"));
        lines.getStyleClass().add("cell-lines");
        return lines;
    }

    @Override
    protected String aloud(EvidenceLine line) {
        return assertion(line) + " " + evidence(line);
    }

    private static String assertion(EvidenceLine line) {
        return Messages.say("desktop.findings.named", line.finding().name(), line.finding().assertion());
    }

    private static String evidence(EvidenceLine line) {
        var tally = line.tally();
        return Messages.say("desktop.findings.line", line.people().size(), tally.supports(), tally.challenges(),
                tally.qualifies());
    }

    private Label wrapped(String words, String style) {
        var label = wrapping(words);
        label.getStyleClass().add(style);
        return label;
    }
}
