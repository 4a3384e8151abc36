package org.polyvocal.desktop.theme;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.polyvocal.desktop.theme.Theme.Shade;

/// Dresses the windows of the program, and dresses them anew when the theme changes. One per program, on the JavaFX
/// thread:
///
///     var appearance = new Appearance(Theme.SYSTEM);
///     appearance.followWindows();          // dialogs, pop-overs and tooltips too
///     appearance.theme().set(Theme.DARK);
public final class Appearance {
    private static final String OURS = Theme.sheet("polyvocal.css");

    private final ObjectProperty<Theme> theme;
    private final ObservableValue<Shade> shade;
    private final TextSize transcript = new TextSize();
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());

    public Appearance(Theme first) {
        Faces.load();
        theme = new SimpleObjectProperty<>(this, "theme", first);
        shade = theme.flatMap(Theme::shade);
        shade.addListener((_, _, _) -> dressAll());
        Application.setUserAgentStylesheet(shade.getValue().stock());
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObservableValue<Shade> shade() {
        return shade;
    }

    /// The size of the transcript's words, apart from the size of everything else.
    public TextSize transcript() {
        return transcript;
    }

    /// Dresses a scene now and whenever the theme changes; also one that is never shown.
    public void applyTo(Scene scene) {
        dressed.add(scene);
        dress(scene);
    }

    /// Dresses every window that opens from now on, whoever opens it.
    public void followWindows() {
        Window.getWindows().forEach(window -> applyTo(window.getScene()));
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) change.getAddedSubList().forEach(window -> applyTo(window.getScene()));
        });
    }

    private void dressAll() {
        Application.setUserAgentStylesheet(shade.getValue().stock());
        List.copyOf(dressed).forEach(this::dress);
    }

    private void dress(Scene scene) {
        var sheets = scene.getStylesheets();
        var wanted = List.of(shade.getValue().colours(), OURS);
        if (sheets.containsAll(wanted)) return;
        sheets.removeAll(Shade.LIGHT.colours(), Shade.DARK.colours(), OURS);
        sheets.addAll(0, wanted);
    }
}
