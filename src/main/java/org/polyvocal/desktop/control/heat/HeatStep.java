package org.polyvocal.desktop.control.heat;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Where a key leads from a cell; possibly beyond the table.
@FunctionalInterface
interface HeatStep {
    HeatPlace from(HeatPlace place, HeatFrame frame);

    static Optional<HeatStep> of(KeyEvent key) {
        return switch (key.getCode()) {
            case UP -> step(-1, 0);
            case DOWN -> step(1, 0);
            case LEFT -> step(0, -1);
            case RIGHT -> step(0, 1);
            case PAGE_UP -> Optional.of((place, frame) -> place.moved(-frame.rowsInSight(), 0));
            case PAGE_DOWN -> Optional.of((place, frame) -> place.moved(frame.rowsInSight(), 0));
            case HOME -> Optional.of((place, _) -> new HeatPlace(key.isShortcutDown() ? 0 : place.row(), 0));
            case END -> Optional.of((place, frame) -> new HeatPlace(key.isShortcutDown() ? frame.rows() - 1 : place.row(),
                    frame.columns() - 1));
            default -> Optional.empty();
        };
    }

    private static Optional<HeatStep> step(int down, int right) {
        return Optional.of((place, _) -> place.moved(down, right));
    }
}
