package org.polyvocal.desktop.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.polyvocal.desktop.theme.Faces;

/// A row of joined buttons of which one is in, or none. `←` and `→` walk it.
///
/// @param <T> what is chosen between
public final class Segments<T> extends HBox {
    private static final double PADDING = 24;

    /// Whether a second click on the button that is in takes the choice back.
    public enum Choice {
        ALWAYS_ONE, ONE_OR_NONE
    }

    private final Choice choice;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ObjectProperty<Optional<T>> chosen = new SimpleObjectProperty<>(this, "chosen", Optional.empty());

    public Segments(Choice choice, List<T> values, Function<T, String> name) {
        this.choice = choice;
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        values.forEach(value -> buttons.put(value, button(value, name.apply(value))));
        getChildren().setAll(buttons.values());
        markEnds(this);
        chosen.addListener((_, _, now) -> show(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        if (choice == Choice.ALWAYS_ONE) choose(values.getFirst());
    }

    public ObjectProperty<Optional<T>> chosen() {
        return chosen;
    }

    public void choose(T value) {
        chosen.set(Optional.of(value));
    }

    /// Says more about one of the values than its short name can.
    public void explain(T value, String words) {
        var button = buttons.get(value);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
    }

    private ToggleButton button(T value, String name) {
        var button = new ToggleButton(name);
        button.getStyleClass().setAll("segment");
        button.setPrefWidth(roomFor(name, PADDING));
        button.setMinWidth(Label.USE_PREF_SIZE);
        button.setOnAction(_ -> pressed(value, button.isSelected()));
        return button;
    }

    private void pressed(T value, boolean in) {
        var now = in || choice == Choice.ALWAYS_ONE ? Optional.of(value) : Optional.<T>empty();
        chosen.set(now);
        show(now);
    }

    private void show(Optional<T> now) {
        buttons.forEach((value, button) -> button.setSelected(now.filter(value::equals).isPresent()));
    }

    private void walk(KeyEvent key) {
        var step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        var row = new ArrayList<>(buttons.values());
        var at = row.indexOf(key.getTarget());
        if (step == 0 || at < 0) return;
        row.get(Math.clamp(at + step, 0, row.size() - 1)).requestFocus();
        key.consume();
    }

    /// Rounds the outer ends of a row of joined buttons.
    public static void markEnds(Pane row) {
        row.getChildren().getFirst().getStyleClass().add("first");
        row.getChildren().getLast().getStyleClass().add("last");
    }

    /// The width of a joined button, with the padding at both its sides together. The words are set bolder when it is in; room for that is kept, so that nothing moves.
    public static double roomFor(String name, double padding) {
        var measure = new Text(name);
        measure.setFont(Faces.strong(12));
        return Math.ceil(measure.getLayoutBounds().getWidth()) + padding;
    }
}
