package org.polyvocal.desktop.inspector;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.ClaimSample;
import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.desktop.drawer.PassageLists;
import org.polyvocal.desktop.work.Work;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.polyvocal.model.evidence.ClaimType;
import org.polyvocal.model.words.Messages;

/// How the code in focus has been used so far. Each number opens the passages it counts.
final class UseSection implements Section {
    private final Workspace workspace;
    private final Work.Latest latest;
    private final GridPane grid = new GridPane();
    private final VBox node;

    UseSection(Workspace workspace) {
        this.workspace = workspace;
        this.latest = workspace.work().latest();
        var title = new Label(Messages.say("desktop.inspector.use"));
        title.getStyleClass().add("section-title");
        grid.getStyleClass().addAll("facts-grid");
        node = new VBox(title, grid);
        node.getStyleClass().add("section");
        node.setId("use-so-far");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        var code = focus.coding().isPresent() ? Optional.<Code>empty() : focus.code();
        visible(code.isPresent());
        code.ifPresentOrElse(used -> latest.ask(() -> Use.of(focus.study(), used), use -> show(used, use)), latest::forget);
    }

    private void show(Code code, Use use) {
        grid.getChildren().clear();
        grid.addRow(0, secondary("desktop.inspector.use.codings"), door(code, "use-codings",
                Messages.say("desktop.inspector.use.extent", use.codings(), use.documents(), use.allDocuments()), _ -> true));
        for (var claim : ClaimType.values()) {
            var count = use.claims().getOrDefault(claim, 0);
            if (count > 0) addClaim(code, claim, count);
        }
    }

    private void addClaim(Code code, ClaimType claim, int count) {
        var row = grid.getRowCount();
        var name = new Label(Messages.say("desktop.claim." + claim.word()));
        var line = new HBox(new ClaimSample(SpineStyle.of(claim), code.look()), name, door(code, "use-" + claim.word(),
                String.valueOf(count), coding -> coding.qualifiers().claim().equals(Optional.of(claim))));
        line.getStyleClass().add("key-row");
        grid.addRow(row, row == 1 ? secondary("desktop.inspector.use.claims") : new Label(), line);
    }

    private Hyperlink door(Code code, String id, String words, Predicate<Coding> counted) {
        var door = new Hyperlink(words);
        door.setId(id);
        door.getStyleClass().add("door");
        door.setTooltip(new Tooltip(Messages.say("desktop.inspector.use.open")));
        door.setOnAction(_ -> workspace.passages().set(Optional.of(PassageLists.ofCode(workspace, code, counted))));
        return door;
    }

    private static Label secondary(String key) {
        var label = new Label(Messages.say(key));
        label.getStyleClass().add("secondary");
        return label;
    }
}
