package org.polyvocal.exchange.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table while its cells come in, one after the other.
final class TableDraft {
    private static final int WIDEST = 100;
    private final List<List<Passage>> rows = new ArrayList<>();
    private List<Passage> row = new ArrayList<>();
    /// By column, the rows yet to come that a cell from above reaches into.
    private final Map<Integer, Integer> covered = new HashMap<>();
    private boolean dropped;
    private int across = 1;
    private int down = 1;

    void openRow() {
        row = new ArrayList<>();
        dropped = false;
    }

    void dropRow() {
        dropped = true;
    }

    void openCell() {
        across = 1;
        down = 1;
    }

    void stretch(int columns, int rowsDown) {
        across = Math.clamp(columns, 1, WIDEST);
        down = Math.max(1, rowsDown);
    }

    void closeCell(Passage words) {
        passCovered();
        for (var at = 0; at < across && row.size() < WIDEST; at++) {
            if (down > 1) covered.put(row.size(), down - 1);
            row.add(at == 0 ? words : Passage.EMPTY);
        }
    }

    void closeRow() {
        passCovered();
        if (!dropped && !row.isEmpty()) rows.add(row);
        row = new ArrayList<>();
    }

    private void passCovered() {
        while (covered.getOrDefault(row.size(), 0) > 0) {
            covered.merge(row.size(), -1, Integer::sum);
            row.add(Passage.EMPTY);
        }
    }

    Grid grid() {
        return Grid.of(rows);
    }
}
