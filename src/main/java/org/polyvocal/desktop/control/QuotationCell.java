package org.polyvocal.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.polyvocal.model.words.Messages;

/// A passage with where it stands, its code and its coder.
public final class QuotationCell extends LinesCell<Quotation> {
    private static final int SHOWN = 400;

    @Override
    protected Node lines(Quotation quotation) {
        var code = secondary(quotation.code().shortName() + quotation.coder().map(coder -> " · " + coder.initials()).orElse(""));
        code.setGraphic(new GlyphIcon(quotation.code().look(), GlyphIcon.SMALL));
        var lines = new VBox(2, new HBox(12, secondary(place(quotation)), code), wrapping(brief(quotation.words(), SHOWN)));
        lines.getStyleClass().add("cell-lines");
        return lines;
    }

    @Override
    protected String aloud(Quotation quotation) {
        return place(quotation) + ", " + quotation.code().name() + ": " + quotation.words();
    }

    private static String place(Quotation quotation) {
        var document = quotation.document();
        var turn = document.turnAt(quotation.coding().span().start()).map(String::valueOf).orElse("");
        return Messages.say("desktop.cell.place", document.name(), turn);
    }
}
