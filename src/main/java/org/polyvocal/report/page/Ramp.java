package org.polyvocal.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.polyvocal.model.Colour;

/// The colours of a theme as the style sheet names them, and those of heat maps between.
public final class Ramp {
    private static final int STOPS = 9;
    private static final double EVEN = 0.179; // the luminance at which black and white contrast equally

    private final String sheet;
    private final List<Colour> stops;

    private Ramp(String sheet) {
        this.sheet = sheet;
        this.stops = java.util.stream.IntStream.rangeClosed(1, STOPS).mapToObj(stop -> token("ramp-" + stop)).toList();
    }

    /// For paper, and for screens set to light.
    public static Ramp light() {
        return new Ramp(resource("colors-light.css"));
    }

    public static Ramp dark() {
        return new Ramp(resource("colors-dark.css"));
    }

    /// The theme's part of a style sheet.
    public String sheet() {
        return sheet;
    }

    public Colour token(String name) {
        var found = Pattern.compile("--" + Pattern.quote(name) + ":\\s*(#[0-9A-Fa-f]{6})").matcher(sheet);
        if (!found.find()) throw new IllegalArgumentException("no colour is named " + name);
        return new Colour(found.group(1));
    }

    /// @param shade 1 for the most there is, 0 for nothing, −1 for the most below nothing
    public Colour at(double shade) {
        if (shade < 0) return between(token("bg-paper"), token("ramp-below"), Math.min(1, -shade));
        var place = Math.min(1, shade) * (STOPS - 1);
        var stop = Math.min(STOPS - 2, (int) place);
        return between(stops.get(stop), stops.get(stop + 1), place - stop);
    }

    /// Black or white, whichever is easier to read on this colour.
    public Colour inkOn(Colour ground) {
        return token(luminance(ground) > EVEN ? "ink-dark" : "ink-light");
    }

    /// As WCAG 2 defines it.
    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Colour between(Colour from, Colour to, double share) {
        return new Colour(String.format(Locale.ROOT, "#%02X%02X%02X", mix(from.red(), to.red(), share),
                mix(from.green(), to.green(), share), mix(from.blue(), to.blue(), share)));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static String resource(String name) {
        try (InputStream in = Ramp.class.getResourceAsStream("/org/polyvocal/report/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
