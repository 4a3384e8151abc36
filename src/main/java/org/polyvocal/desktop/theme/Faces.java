package org.polyvocal.desktop.theme;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The faces of type that come with the program: Inter, and Inter with digits of one width for columns of numbers.
/// Where one cannot be loaded the system's face stands in.
public final class Faces {
    public static final String TEXT = "Inter";
    public static final String NUMERALS = "Inter Tabular";
    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Italic.ttf",
            "InterTabular-Regular.ttf", "InterTabular-SemiBold.ttf");

    private Faces() {}

    /// Makes the faces known to JavaFX; once or more often, it comes to the same.
    public static void load() {
        FILES.forEach(file -> Font.loadFont(Theme.sheet("fonts/" + file), 0));
    }

    public static Font text(double pixels) {
        return Font.font(TEXT, pixels);
    }

    public static Font strong(double pixels) {
        return Font.font(TEXT, FontWeight.BOLD, pixels);
    }

    public static Font numerals(double pixels) {
        return Font.font(NUMERALS, pixels);
    }

    public static Font strongNumerals(double pixels) {
        return Font.font(NUMERALS, FontWeight.BOLD, pixels);
    }
}
