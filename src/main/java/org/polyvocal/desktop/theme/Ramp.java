package org.polyvocal.desktop.theme;

import java.util.List;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.theme.Theme.Shade;

/// Turns a share between 0 and 1 (or −1 and 1) into a colour whose lightness alone puts it in order.
public final class Ramp {
    private final List<Color> above;
    private final List<Color> below;
    private final Palette palette;

    private Ramp(Palette palette, List<Color> above, List<Color> below) {
        this.palette = palette;
        this.above = above;
        this.below = below;
    }

    public static Ramp of(Shade shade) {
        var palette = Palette.of(shade);
        return new Ramp(palette, palette.series("heat", 0), palette.series("heat-minus", 0));
    }

    /// The colour of a share; what lies outside −1 to 1 gets the colour of the end.
    public Color colour(double share) {
        return share < 0 ? along(below, Math.min(1, -share)) : along(above, Math.min(1, share));
    }

    /// Black or white, whichever is easier to read on it.
    public Color ink(Color ground) {
        return palette.colour(Contrast.wantsDarkInk(ground) ? Token.INK_DARK : Token.INK_LIGHT);
    }

    private static Color along(List<Color> stops, double share) {
        var place = share * (stops.size() - 1);
        var stop = Math.min((int) place, stops.size() - 2);
        return stops.get(stop).interpolate(stops.get(stop + 1), place - stop);
    }
}
