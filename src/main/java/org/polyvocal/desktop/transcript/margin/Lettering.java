package org.polyvocal.desktop.transcript.margin;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.polyvocal.desktop.theme.Faces;

/// Words of the margin, cut to the room there is. Measuring is what costs, so each is measured once.
final class Lettering {
    private static final String CUT = "…";

    private final Map<Fit, Fitted> fitted = new HashMap<>();
    private final Text rule = new Text();

    /// Words as they fit, and how wide they are.
    record Fitted(String words, double width) {
        @Override
        public String toString() {
            return "Fitted to " + width;
        }
    }

    private record Fit(String words, Font font, int room) {
        @Override
        public String toString() {
            return "Fit into " + room;
        }
    }

    Font plain() {
        return Faces.text(12);
    }

    Font strong() {
        return Faces.strong(12);
    }

    Font small() {
        return Faces.text(11);
    }

    Fitted fit(String words, Font font, double room) {
        return fitted.computeIfAbsent(new Fit(words, font, (int) room), this::measured);
    }

    private Fitted measured(Fit wanted) {
        var width = width(wanted.words, wanted.font);
        if (width <= wanted.room) return new Fitted(wanted.words, width);
        for (var length = wanted.words.length() - 1; length > 0; length--) {
            if (Character.isLowSurrogate(wanted.words.charAt(length))) continue;
            var cut = wanted.words.substring(0, length).stripTrailing() + CUT;
            var narrower = width(cut, wanted.font);
            if (narrower <= wanted.room) return new Fitted(cut, narrower);
        }
        return new Fitted(CUT, width(CUT, wanted.font));
    }

    private double width(String words, Font font) {
        rule.setFont(font);
        rule.setText(words);
        return rule.getLayoutBounds().getWidth();
    }
}
