package org.polyvocal.desktop.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.polyvocal.desktop.control.Segments;

/// A row of joined buttons of which any number may be in; looks like [Segments].
final class Ticks<T> extends HBox {
    private static final double PADDING = 10;

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param toggled told of the value pressed
    Ticks(List<T> values, Function<T, String> name, Consumer<T> toggled) {
        getStyleClass().add("segments");
        setMaxWidth(USE_PREF_SIZE);
        for (var value : values) {
            var button = new ToggleButton(name.apply(value));
            button.getStyleClass().setAll("segment");
            button.setPrefWidth(Segments.roomFor(name.apply(value), PADDING));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> toggled.accept(value));
            buttons.put(value, button);
        }
        getChildren().setAll(buttons.values());
        Segments.markEnds(this);
    }

    void show(Set<T> in) {
        buttons.forEach((value, button) -> button.setSelected(in.contains(value)));
    }

    ToggleButton button(T value) {
        return buttons.get(value);
    }
}
