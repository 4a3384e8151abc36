package org.polyvocal.desktop.search;

import javafx.scene.control.ListCell;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.model.Code;
import org.polyvocal.model.Codebook;

/// A code by its whole path.
final class CodeCell extends ListCell<Code> {
    private final Codebook codebook;

    CodeCell(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    protected void updateItem(Code code, boolean empty) {
        super.updateItem(code, empty);
        setText(empty || code == null ? "" : codebook.path(code));
        setGraphic(empty || code == null ? null : new GlyphIcon(code.look()));
    }
}
