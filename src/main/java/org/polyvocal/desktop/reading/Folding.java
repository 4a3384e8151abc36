package org.polyvocal.desktop.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.polyvocal.desktop.work.Work;

/// Keeps the side panes at their width while the middle takes what is left, and folds them where the window is narrow. A
/// folded pane comes out for as long as it has the keys.
final class Folding {
    private static final double SIDE = 296;
    private static final double INSPECTOR_NEEDS = 1180 - 48;
    private static final double LEFT_NEEDS = 960 - 48;

    private final SplitPane panes;
    private final Node left;
    private final Node middle;
    private final Node right;
    private final Work work;

    Folding(SplitPane panes, Node left, Node middle, Node right, Work work) {
        this.panes = panes;
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.work = work;
        panes.widthProperty().addListener(_ -> fold());
        panes.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> work.soon(this::fold));
    }

    /// Does something while every pane is there; one that takes the keys by it stays.
    void reach(Runnable act) {
        if (panes.getItems().size() < 3) panes.getItems().setAll(left, middle, right);
        act.run();
        fold();
    }

    private void fold() {
        var width = panes.getWidth();
        var inspector = width >= INSPECTOR_NEEDS || holdsKeys(right);
        var lists = holdsKeys(left) || (inspector ? width >= INSPECTOR_NEEDS : width >= LEFT_NEEDS);
        var wanted = Stream
                .of(lists ? List.of(left) : List.<Node>of(), List.of(middle), inspector ? List.of(right) : List.<Node>of())
                .flatMap(List::stream).toList();
        if (panes.getItems().equals(wanted) && panes.getProperties().putIfAbsent(Folding.class, true) != null) return;
        panes.getItems().setAll(wanted);
        // After the layout that this brings about, which would else share the width out anew.
        work.soon(() -> place(lists, inspector));
    }

    private boolean holdsKeys(Node pane) {
        var holder = Optional.ofNullable(panes.getScene()).map(Scene::getFocusOwner);
        return Stream.iterate(holder, Optional::isPresent, node -> node.map(Node::getParent))
                .anyMatch(node -> node.get() == pane);
    }

    private void place(boolean lists, boolean inspector) {
        var width = panes.getWidth();
        panes.setDividerPositions(DoubleStream.concat(lists ? DoubleStream.of(SIDE / width) : DoubleStream.empty(),
                inspector ? DoubleStream.of(1 - SIDE / width) : DoubleStream.empty()).toArray());
    }
}
