package org.polyvocal.desktop.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.Notice;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.findings.EvidenceLine;

/// What the evidence of a finding is worth: its figures, the claims it rests on, and what should make one doubt it.
final class EvidenceFigures extends VBox {
    private static final double GAP = 24;

    EvidenceFigures() {
        super(8);
        setId("finding-evidence");
    }

    void show(EvidenceLine line) {
        var tally = line.tally();
        var parts = new ArrayList<Node>();
        parts.add(new FlowPane(GAP, 8, figure("people", line.people().size()), figure("schools", line.schools().size()),
                figure("roles", line.roles().size()), figure("supports", tally.supports()),
                figure("challenges", tally.challenges()), figure("coders", line.coders().size())));
        told(line).forEach(sentence -> parts.add(sentence(sentence)));
        line.warnings().forEach(warning -> parts.add(Notice.warning(warning.sentence())));
        getChildren().setAll(parts);
    }

    private static Node figure(String what, int number) {
        var value = new Label(String.valueOf(number));
        value.getStyleClass().add("key-figure");
        var named = new Label(Messages.say("desktop.findings.figure." + what, number));
        named.getStyleClass().add("secondary");
        var figure = new VBox(value, named);
        figure.setId("finding-" + what);
        return figure;
    }

    private static List<String> told(EvidenceLine line) {
        var told = new ArrayList<String>();
        if (!line.claims().isEmpty()) told.add(Messages.say("desktop.findings.claims", claims(line)));
        line.selfReport().ifPresent(share -> told.add(Messages.say("desktop.findings.selfReport", share)));
        if (line.isCorroborated()) told.add(Messages.say("desktop.findings.corroborated"));
        return told;
    }

    /// From the strongest to the weakest.
    private static String claims(EvidenceLine line) {
        return Stream.of(ClaimType.values()).sorted(Comparator.reverseOrder()).filter(line.claims()::containsKey)
                .map(claim -> Messages.say("desktop.findings.claim", Messages.say("desktop.claim." + claim.word()),
                        line.claims().get(claim)))
                .collect(Collectors.joining(" · "));
    }

    private static Label sentence(String words) {
        var label = new Label(words);
        label.getStyleClass().add("secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
