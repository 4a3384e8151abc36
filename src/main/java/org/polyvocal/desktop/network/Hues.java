package org.polyvocal.desktop.network;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.theme.Palette;
import org.polyvocal.desktop.theme.Theme.Shade;
import org.polyvocal.desktop.theme.Token;

/// The colours of a sociogram in one shade.
record Hues(Palette palette, List<Color> groups) {
    static Hues of(Shade shade) {
        var palette = Palette.of(shade);
        return new Hues(palette, palette.series("group", 1));
    }

    Color of(Token token) {
        return palette.colour(token);
    }

    /// @param group by number; where there are more groups than colours, they begin anew
    Color of(Optional<Integer> group) {
        return group.map(number -> groups.get(number % groups.size())).orElseGet(() -> of(Token.TEXT_3));
    }
}
