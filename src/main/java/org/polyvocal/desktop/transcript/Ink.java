package org.polyvocal.desktop.transcript;

import javafx.scene.paint.Color;
import org.fxmisc.richtext.TextExt;

/// How a run of words is painted. A value, not a string of CSS, so that no style is parsed for each run.
///
/// @param tint what lies behind the words, and `line` what runs under them; transparent for nothing
record Ink(Voice voice, Color tint, Color line) {
    private static final double LINE_WIDTH = 2;
    private static final double LINE_OFFSET = 3;

    /// Whose words they are, which decides face and colour; the style sheet knows each by its name.
    enum Voice {
        SPEAKER, TIME, TALK, QUESTION, ASIDE;

        private final String styleClass = name().toLowerCase(java.util.Locale.ROOT);
    }

    static Ink plain(Voice voice) {
        return new Ink(voice, Color.TRANSPARENT, Color.TRANSPARENT);
    }

    void applyTo(TextExt words) {
        words.getStyleClass().addAll("words", voice.styleClass);
        if (tint != Color.TRANSPARENT) words.setBackgroundColor(tint);
        if (line != Color.TRANSPARENT) {
            words.setUnderlineColor(line);
            words.setUnderlineWidth(LINE_WIDTH);
            words.setUnderlineOffset(LINE_OFFSET);
        }
    }
}
