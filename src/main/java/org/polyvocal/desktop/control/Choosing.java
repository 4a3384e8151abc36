package org.polyvocal.desktop.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import org.polyvocal.model.Coder;

/// Boxes in which one of a list is chosen by its name.
public final class Choosing {
    private Choosing() {}

    /// Fills a box; the first is chosen.
    public static <T> void fill(ComboBox<T> box, List<T> values, Function<T, String> name) {
        box.setConverter(Named.by(name));
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
    }

    /// Offers these instead. What is chosen stays so where it is still among them; or else the first is.
    public static <T> void offer(ComboBox<T> box, List<T> values) {
        if (values.equals(box.getItems())) return;
        var chosen = box.getValue();
        box.getItems().setAll(values);
        box.setValue(values.contains(chosen) ? chosen : values.getFirst());
    }

    /// Offers each of the coders by name, and before them none in particular.
    public static void offerCoders(ComboBox<Optional<String>> box, List<Coder> coders) {
        offer(box, Stream.concat(Stream.of(Optional.<String>empty()), coders.stream().map(Coder::name).map(Optional::of))
                .toList());
    }

    /// Tells of whatever is chosen, and not of the moment between two lists in which nothing is.
    public static void onChange(Runnable changed, ObservableValue<?>... choices) {
        for (var choice : choices) {
            choice.addListener((_, _, now) -> {
                if (now != null) changed.run();
            });
        }
    }
}
