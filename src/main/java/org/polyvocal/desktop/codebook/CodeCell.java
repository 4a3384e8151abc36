package org.polyvocal.desktop.codebook;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;

/// A code's glyph, name, favourite digit and count; a theme counts everything nested under it.
final class CodeCell extends TreeCell<Code> {
    private final Workspace workspace;
    private final CodeMenu menu;

    CodeCell(Workspace workspace, CodeMenu menu, CodeDragging dragging) {
        this.workspace = workspace;
        this.menu = menu;
        dragging.install(this);
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        if (empty || code == null) {
            setGraphic(null);
            setContextMenu(null);
            setTooltip(null);
            return;
        }
        setGraphic(row(code));
        setContextMenu(menu.of(code));
        setTooltip(code.rule().definition().isEmpty() ? null : new Tooltip(code.rule().definition()));
    }

    private HBox row(Code code) {
        var theme = code.parent().isEmpty();
        var uses = theme
                ? workspace.counts().under(workspace.study().get().codebook().branch(code))
                : workspace.counts().of(code);
        var name = new Label(code.name());
        name.setMinWidth(0);
        var count = new CountLabel(uses);
        count.setMinWidth(Region.USE_PREF_SIZE);
        if (theme) {
            name.getStyleClass().add("strong");
            count.getStyleClass().add("strong");
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, new GlyphIcon(code.look(), theme ? GlyphIcon.USUAL : GlyphIcon.SMALL), name);
        var digit = workspace.study().get().project().favourites().indexOf(code.id()) + 1;
        if (digit > 0) row.getChildren().add(new KeyCap(String.valueOf(digit)));
        row.getChildren().addAll(gap, count);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setAccessibleText(code.name() + ", " + uses);
        return row;
    }
}
