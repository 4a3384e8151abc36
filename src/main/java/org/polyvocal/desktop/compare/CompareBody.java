package org.polyvocal.desktop.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.desktop.control.heat.HeatPlace;
import org.polyvocal.model.words.Messages;

/// The table of codes, or the curve of what each interview adds; one is in sight.
final class CompareBody extends StackPane {
    /// What is in sight.
    enum Shape {
        TABLE, SATURATION
    }

    private final HeatMap map = new HeatMap();
    private final SaturationChart chart = new SaturationChart();
    private final EmptyState empty = new EmptyState(Feather.COLUMNS, Messages.say("desktop.compare.empty"));
    private final Segments<Shape> shapes = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Shape.values()),
            shape -> Messages.say("desktop.compare.shape." + shape.name().toLowerCase(Locale.ROOT)));

    CompareBody() {
        map.setId("comparison");
        shapes.setId("compare-shape");
        getChildren().setAll(map, chart, empty);
        chart.setVisible(false);
        empty.setVisible(false);
    }

    /// The buttons that choose the shape.
    Segments<Shape> shapes() {
        return shapes;
    }

    Shape shape() {
        return shapes.chosen().get().orElseThrow();
    }

    void show(Asked.Found found) {
        var any = !found.comparison().kept().isEmpty();
        empty.setVisible(!any);
        map.setVisible(any && found.saturation().isEmpty());
        chart.setVisible(any && found.saturation().isPresent());
        map.show(found.comparison().table());
        found.saturation().ifPresent(chart::show);
    }

    Optional<HeatPlace> selected() {
        return map.selected();
    }

    void onSelect(Consumer<HeatPlace> listener) {
        map.onSelect(listener);
    }

    void onOpen(Runnable listener) {
        map.onOpen(_ -> listener.run());
    }
}
