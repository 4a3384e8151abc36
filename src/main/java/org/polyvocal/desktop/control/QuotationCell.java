package org.polyvocal.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.polyvocal.model.words.Messages;

/// A passage with where it stands.
public final class QuotationCell extends ListCell<Quotation> {
    private static final int SHOWN = 400;

    @Override
    protected void updateItem(Quotation quotation, boolean empty) {
        super.updateItem(quotation, empty);
        if (empty || quotation == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var document = quotation.document();
        var turn = document.turnAt(quotation.coding().span().start()).map(String::valueOf).orElse("");
        var place = new Label(Messages.say("desktop.cell.place", document.name(), turn));
        place.getStyleClass().add("secondary");
        var words = new Label(brief(quotation.words()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.prefWidthProperty().bind(widthProperty().subtract(40));
        words.setMaxWidth(USE_PREF_SIZE);
        var lines = new VBox(2, place, words);
        lines.getStyleClass().add("cell-lines");
        setGraphic(lines);
        setAccessibleText(place.getText() + ": " + quotation.words());
    }

    private static String brief(String words) {
        if (words.length() <= SHOWN) return words;
        return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN))) + "…";
    }
}
