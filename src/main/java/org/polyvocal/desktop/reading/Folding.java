package org.polyvocal.desktop.reading;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Keeps the side panes at their width while the middle takes what is left, and folds them where the window is narrow.
final class Folding {
    private static final double SIDE = 296;
    private static final double INSPECTOR_NEEDS = 1180 - 48;
    private static final double LEFT_NEEDS = 960 - 48;

    private final SplitPane panes;
    private final Node left;
    private final Node middle;
    private final Node right;

    Folding(SplitPane panes, Node left, Node middle, Node right) {
        this.panes = panes;
        this.left = left;
        this.middle = middle;
        this.right = right;
        panes.widthProperty().addListener((_, _, width) -> fold(width.doubleValue()));
    }

    private void fold(double width) {
        var wanted = new ArrayList<Node>();
        if (width >= LEFT_NEEDS) wanted.add(left);
        wanted.add(middle);
        if (width >= INSPECTOR_NEEDS) wanted.add(right);
        if (panes.getItems().equals(wanted) && panes.getProperties().putIfAbsent(Folding.class, true) != null) return;
        panes.getItems().setAll(wanted);
        switch (wanted.size()) {
            case 3 -> panes.setDividerPositions(SIDE / width, 1 - SIDE / width);
            case 2 -> panes.setDividerPositions(SIDE / width);
            default -> panes.setDividerPositions();
        }
    }
}
