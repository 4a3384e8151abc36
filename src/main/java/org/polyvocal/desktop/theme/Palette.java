package org.polyvocal.desktop.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.CssParser;
import javafx.scene.paint.Color;
import org.polyvocal.desktop.theme.Theme.Shade;

/// The colours of a shade, for what is painted rather than styled. Read once from the colour sheet, so that the sheet
/// stays the only place where a colour is written.
public final class Palette {
    private final Map<String, Color> colours;

    private Palette(Map<String, Color> colours) {
        this.colours = Map.copyOf(colours);
    }

    public static Palette of(Shade shade) {
        return shade == Shade.LIGHT ? Light.READ : Dark.READ;
    }

    public Color colour(Token token) {
        return colour(token.css());
    }

    /// The colours of a numbered series: `-pv-heat-0`, `-pv-heat-1` and so on for `heat`.
    public List<Color> series(String name, int first) {
        return IntStream.iterate(first, number -> number + 1).mapToObj(number -> find("-pv-" + name + "-" + number))
                .takeWhile(Optional::isPresent).map(Optional::orElseThrow).toList();
    }

    Color colour(String css) {
        return find(css).orElseThrow(() -> new NoSuchElementException("no colour " + css));
    }

    Map<String, Color> colours() {
        return colours;
    }

    private Optional<Color> find(String css) {
        return Optional.ofNullable(colours.get(css));
    }

    private static Palette read(Shade shade) {
        try {
            var colours = new HashMap<String, Color>();
            var sheet = new CssParser().parse(URI.create(shade.colours()).toURL());
            for (var rule : sheet.getRules()) {
                for (var declaration : rule.getDeclarations()) {
                    if (declaration.getParsedValue().getValue() instanceof Color colour) {
                        colours.put(declaration.getProperty(), colour);
                    }
                }
            }
            return new Palette(colours);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static final class Light {
        static final Palette READ = read(Shade.LIGHT);
    }

    private static final class Dark {
        static final Palette READ = read(Shade.DARK);
    }
}
