package org.polyvocal.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.polyvocal.model.words.Messages;

/// A passage with where it stands, its code and its coder.
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
        var place = secondary(Messages.say("desktop.cell.place", document.name(), turn));
        var code = secondary(quotation.code().shortName() + quotation.coder().map(coder -> " · " + coder.initials()).orElse(""));
        code.setGraphic(new GlyphIcon(quotation.code().look(), GlyphIcon.SMALL));
        var words = new Label(brief(quotation.words()));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.prefWidthProperty().bind(widthProperty().subtract(40));
        words.setMaxWidth(USE_PREF_SIZE);
        var lines = new VBox(2, new HBox(12, place, code), words);
        lines.getStyleClass().add("cell-lines");
        setGraphic(lines);
        setAccessibleText(place.getText() + ", " + quotation.code().name() + ": " + quotation.words());
    }

    private static Label secondary(String words) {
        var label = new Label(words);
        label.getStyleClass().add("secondary");
        return label;
    }

    private static String brief(String words) {
        if (words.length() <= SHOWN) return words;
        return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN))) + "…";
    }
}
