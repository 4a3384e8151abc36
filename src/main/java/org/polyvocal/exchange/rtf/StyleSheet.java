package org.polyvocal.exchange.rtf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The list of styles, of which matters which are those of headings.
final class StyleSheet {
    private final Set<Integer> headings = new HashSet<>();
    private int style;

    /// The style that is described next.
    void number(int style) {
        this.style = style;
    }

    /// Its name, as far as it goes.
    void name(String words) {
        if (words.strip().toLowerCase(Locale.ROOT).matches("(?:heading \\d|title|subtitle)\\b.*")) headings.add(style);
    }

    boolean isHeading(int style) {
        return headings.contains(style);
    }
}
