package org.polyvocal.desktop.cooccurrence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.analysis.cooccurrence.Cell;
import org.polyvocal.desktop.control.EmptyState;
import org.polyvocal.desktop.control.Segments;
import org.polyvocal.desktop.control.heat.HeatMap;
import org.polyvocal.model.words.Messages;

/// The two shapes in which a matrix is shown: a heat map, and its pairs in order. One is in sight, and each keeps what was
/// chosen in it.
final class MatrixBody extends StackPane {
    /// How a matrix looks.
    enum Shape {
        MAP, RANKED
    }

    private final HeatMap map = new HeatMap();
    private final RankedPairs ranked = new RankedPairs();
    private final EmptyState empty = new EmptyState(Feather.GRID, Messages.say("desktop.cooccurrence.empty"));
    private final Segments<Shape> shapes = new Segments<>(Segments.Choice.ALWAYS_ONE, List.of(Shape.values()),
            shape -> Messages.say("desktop.cooccurrence.shape." + shape.name().toLowerCase(Locale.ROOT)));
    private Optional<MatrixView> shown = Optional.empty();
    private boolean tooFewCodes;

    MatrixBody() {
        map.setId("matrix");
        shapes.setId("matrix-shape");
        getChildren().setAll(map, ranked, empty);
        shapes.chosen().addListener(_ -> arrange());
        arrange();
    }

    /// The buttons that choose the shape.
    Segments<Shape> shapes() {
        return shapes;
    }

    void show(MatrixView view) {
        shown = Optional.of(view);
        tooFewCodes = false;
        map.show(view.table());
        arrange();
    }

    /// There are too few codes for a matrix.
    void showNothing() {
        shown = Optional.empty();
        tooFewCodes = true;
        arrange();
    }

    /// The cell that is chosen in the shape in sight.
    Optional<Cell> selected() {
        return isRanked()
                ? Optional.ofNullable(ranked.getSelectionModel().getSelectedItem())
                : shown.flatMap(view -> map.selected().map(view::at));
    }

    void onSelect(Consumer<Cell> listener) {
        map.onSelect(place -> shown.map(view -> view.at(place)).ifPresent(listener));
        ranked.onSelect(listener);
    }

    void onOpen(Runnable listener) {
        map.onOpen(_ -> listener.run());
        ranked.onOpen(listener);
    }

    private boolean isRanked() {
        return shapes.chosen().get().filter(Shape.RANKED::equals).isPresent();
    }

    /// Before the first answer there is an empty heat map already: a view can be given the keys only where something is seen.
    private void arrange() {
        empty.setVisible(tooFewCodes);
        map.setVisible(!tooFewCodes && !isRanked());
        ranked.setVisible(!tooFewCodes && isRanked());
        if (ranked.isVisible()) shown.ifPresent(ranked::show);
    }
}
