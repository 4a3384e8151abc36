package org.polyvocal.desktop.control.heat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatFrameTest {
    private final HeatFrame frame = new HeatFrame(60, 60, new HeatHeads(100, 80, 30), new HeatFrame.Size(500, 400), 0, 0);

    @Test
    void aPointInACellIsThatCell() {
        for (var place : new HeatPlace[]{new HeatPlace(0, 0), new HeatPlace(7, 3), new HeatPlace(59, 59)}) {
            var moved = frame.showing(place);
            var cell = moved.cell(place);
            assertThat(moved.placeAt(cell.getMinX() + 1, cell.getMinY() + 1)).contains(place);
            assertThat(moved.placeAt(cell.getMaxX() - 1, cell.getMaxY() - 1)).contains(place);
        }
    }

    @Test
    void headsAreNoCells() {
        assertThat(frame.placeAt(50, 200)).isEmpty();
        assertThat(frame.placeAt(200, 50)).isEmpty();
        assertThat(frame.rowAt(85)).contains(0);
        assertThat(frame.columnAt(105)).contains(0);
    }

    @Test
    void bringsACellIntoSightAndMovesNoFurther() {
        var shown = frame.showing(new HeatPlace(40, 50));
        assertThat(shown.cell(new HeatPlace(40, 50)).getMaxX()).isLessThanOrEqualTo(500);
        assertThat(shown.cell(new HeatPlace(40, 50)).getMaxY()).isLessThanOrEqualTo(400);
        assertThat(shown.showing(new HeatPlace(39, 49))).isEqualTo(shown);
        assertThat(shown.showing(new HeatPlace(0, 0)).cell(new HeatPlace(0, 0)).getMinX()).isEqualTo(100);
    }

    @Test
    void onlyCellsInSightAreCounted() {
        var shown = frame.showing(new HeatPlace(40, 50));
        assertThat(shown.endRow() - shown.firstRow()).isLessThan(14);
        assertThat(shown.endColumn() - shown.firstColumn()).isLessThan(12);
    }

    @Test
    void doesNotMoveBeyondItsEnds() {
        var end = frame.movedTo(1e6, 1e6);
        assertThat(end.x()).isEqualTo(end.slack().width());
        assertThat(end.movedTo(-5, -5)).isEqualTo(frame);
    }
}
