package org.polyvocal.desktop.theme;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
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
    private static final Set<String> OWN = Set.of(OURS, Shade.LIGHT.colours(), Shade.DARK.colours());
    private static final String OPAQUE = "opaque";

    private final ObjectProperty<Theme> theme;
    private final ObservableValue<Shade> shade;
    private final TextSize transcript = new TextSize();
    private final ListChangeListener<Window> opened = this::dressOpened;
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

    /// Dresses every window that is open or opens from now on, whoever opens it.
    public void followWindows() {
        Window.getWindows().forEach(this::dressOpened);
        Window.getWindows().addListener(opened);
    }

    /// Leaves windows that open from now on to others; for programs that end and begin again in one JVM.
    public void leaveWindows() {
        Window.getWindows().removeListener(opened);
    }

    private void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) change.getAddedSubList().forEach(this::dressOpened);
    }

    /// A pop-up inherits its style from the window that it belongs to, and belongs to none while it is hidden. It is
    /// therefore dressed whenever it opens, and not remembered.
    private void dressOpened(Window window) {
        if (window instanceof PopupWindow) dress(window.getScene());
        else applyTo(window.getScene());
        fill(window.getScene().getRoot().getStyleClass());
    }

    /// A pop-up has a shadow and round corners only where something can be seen through its window. Menus and tooltips take
    /// their style from the window they belong to.
    private static void fill(List<String> styles) {
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) && !styles.contains(OPAQUE)) styles.add(OPAQUE);
    }

    private void dressAll() {
        Application.setUserAgentStylesheet(shade.getValue().stock());
        List.copyOf(dressed).forEach(this::dress);
        Window.getWindows().stream().filter(PopupWindow.class::isInstance).map(Window::getScene).forEach(this::dress);
    }

    /// In one stroke: between two, rules would look in vain for their colours.
    private void dress(Scene scene) {
        var sheets = scene.getStylesheets();
        var others = sheets.stream().filter(sheet -> !OWN.contains(sheet));
        var wanted = Stream.concat(Stream.of(shade.getValue().colours(), OURS), others).toList();
        if (!sheets.equals(wanted)) sheets.setAll(wanted);
    }
}
