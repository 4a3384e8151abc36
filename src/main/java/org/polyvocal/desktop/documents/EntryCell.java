package org.polyvocal.desktop.documents;

import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.model.Document;

/// A document's name with the number of its codings; a set's name with the number of all of them.
final class EntryCell extends TreeCell<Entry> {
    private final ToIntFunction<Document> codings;
    private final DocumentMenu menus;
    private final Label name = new Label();
    private final CountLabel count = new CountLabel();
    private final HBox row;

    EntryCell(ToIntFunction<Document> codings, DocumentMenu menus) {
        this.codings = codings;
        this.menus = menus;
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(8, name, gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setContextMenu(null);
        setTooltip(null);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        switch (entry) {
            case Entry.Group(var title, var documents) -> show(title, documents.stream().mapToInt(codings).sum(), true);
            case Entry.One(var document) -> {
                show(document.name(), codings.applyAsInt(document), false);
                ContextMenu menu = menus.of(document);
                setContextMenu(menu);
                setTooltip(new Tooltip(document.source().file()));
            }
        }
        setGraphic(row);
    }

    private void show(String title, int number, boolean strong) {
        name.setText(title);
        count.show(number);
        name.getStyleClass().remove("strong");
        count.getStyleClass().remove("strong");
        if (strong) {
            name.getStyleClass().add("strong");
            count.getStyleClass().add("strong");
        }
        setAccessibleText(title + ", " + number);
    }
}
