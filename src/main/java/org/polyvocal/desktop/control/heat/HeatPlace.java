package org.polyvocal.desktop.control.heat;

/// A cell of a heat map, counted from nought.
public record HeatPlace(int row, int column) {
    HeatPlace moved(int down, int right) {
        return new HeatPlace(row + down, column + right);
    }
}
