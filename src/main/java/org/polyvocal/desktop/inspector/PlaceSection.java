package org.polyvocal.desktop.inspector;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.ClaimSample;
import org.polyvocal.desktop.control.CoderBadge;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.control.SpineStyle;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coder;
import org.polyvocal.model.Coding;
import org.polyvocal.model.words.Messages;

/// Every other coding of the same place; a click puts it in focus.
final class PlaceSection implements Section {
    private final Workspace workspace;
    private final Label title = new Label();
    private final CountLabel count = new CountLabel();
    private final VBox rows = new VBox();
    private final VBox node;

    PlaceSection(Workspace workspace) {
        this.workspace = workspace;
        title.getStyleClass().add("section-title");
        rows.setId("also-here");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, count, space, new KeyCap("O"));
        head.getStyleClass().add("key-row");
        node = new VBox(head, rows);
        node.getStyleClass().add("section");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        var here = focus.others();
        visible(!here.isEmpty());
        title.setText(Messages.say(focus.coding().isPresent() ? "desktop.inspector.also" : "desktop.inspector.already"));
        count.show(here.size());
        rows.getChildren().setAll(here.stream().flatMap(coding -> focus.study().codebook().code(coding.code()).stream()
                .map(code -> row(focus, coding, code))).toList());
    }

    private Button row(Focus focus, Coding coding, Code code) {
        var name = new Label(code.name());
        name.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var parts = new HBox(new GlyphIcon(code.look(), GlyphIcon.SMALL), name, space,
                new ClaimSample(SpineStyle.of(coding.qualifiers().claim()), code.look()));
        focus.study().coder(coding.coder()).map(this::badge).ifPresent(parts.getChildren()::add);
        parts.getStyleClass().add("key-row");
        var row = new Button(null, parts);
        parts.prefWidthProperty().bind(row.widthProperty().subtract(8));
        row.getStyleClass().addAll("flat", "place-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(code.name());
        row.setTooltip(new Tooltip(focus.study().codebook().path(code)));
        row.setOnAction(_ -> {
            workspace.code().set(Optional.of(code.id()));
            workspace.coding().set(Optional.of(coding.id()));
        });
        return row;
    }

    private CoderBadge badge(Coder coder) {
        return coder.id().equals(workspace.coder().get().id()) ? CoderBadge.own(coder) : CoderBadge.other(coder);
    }
}
