package org.polyvocal.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.polyvocal.model.Span;

/// Makes the pieces of a line in which the letters that were typed are lit.
public final class LitText {
    private LitText() {}

    /// Shows `text` on the line.
    ///
    /// @param lit   in order
    /// @param style of the words, lit or not
    public static void show(OneLine line, String text, List<Span> lit, String style) {
        line.getStyleClass().setAll("lit-line", style);
        line.show(pieces(text, lit, style));
    }

    static List<Label> pieces(String text, List<Span> lit, String style) {
        var pieces = new ArrayList<Label>();
        var at = 0;
        for (var span : lit) {
            if (span.start() < at) continue;
            if (span.start() > at) pieces.add(piece(text.substring(at, span.start()), style));
            pieces.add(piece(span.of(text), style, "lit"));
            at = span.end();
        }
        if (at < text.length()) pieces.add(piece(text.substring(at), style));
        return pieces;
    }

    private static Label piece(String text, String... styles) {
        var piece = new Label(text);
        piece.getStyleClass().addAll(styles);
        piece.setMinWidth(0);
        return piece;
    }
}
