package org.polyvocal.desktop.control.heat;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tells what is under the mouse: a cell, or the full name of a row or column.
final class HeatTooltip {
    private final HeatMap map;
    private final Tooltip tooltip = new Tooltip();
    private Optional<String> told = Optional.empty();

    HeatTooltip(HeatMap map) {
        this.map = map;
        tooltip.setShowDelay(Duration.millis(400));
    }

    /// What is told now, if anything.
    Optional<String> told() {
        return told;
    }

    void over(double x, double y) {
        var now = words(x, y).filter(words -> !words.isBlank());
        if (now.equals(told)) return;
        told = now;
        tooltip.hide();
        Tooltip.uninstall(map, tooltip);
        now.ifPresent(words -> {
            tooltip.setText(words);
            Tooltip.install(map, tooltip);
        });
    }

    private Optional<String> words(double x, double y) {
        var frame = map.frame();
        if (x < 0 || y < 0) return Optional.empty();
        var cell = frame.placeAt(x, y);
        if (cell.isPresent()) return cell.map(map.table().words());
        if (x < frame.heads().width()) return frame.rowAt(y).map(row -> map.table().rows().get(row).fullName());
        return nameAt(x, y).map(column -> map.table().columns().get(column).fullName());
    }

    /// Names lean to the right, so that the column of a name is further left the higher the mouse is.
    private Optional<Integer> nameAt(double x, double y) {
        var frame = map.frame();
        var foot = frame.heads().height() - HeatHeads.NAME_GAP - HeatHeads.MARK;
        if (y >= frame.heads().height()) return Optional.empty();
        return frame.columnAt(x - Math.max(0, foot - y));
    }
}
