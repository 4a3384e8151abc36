package org.polyvocal.desktop;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/// Goes round the panes of the view that is open, so that each can be reached without the mouse.
final class PaneWalk {
    private PaneWalk() {}

    /// Gives the focus to the first thing in the pane after the one that has it.
    static void next(Scene scene) {
        var panes = scene.getRoot().lookupAll(".split-pane").stream().filter(SplitPane.class::isInstance)
                .map(SplitPane.class::cast)
                .flatMap(split -> split.getItems().stream()).filter(pane -> !(pane instanceof SplitPane)).toList();
        if (panes.isEmpty()) return;
        var now = panes.indexOf(panes.stream().filter(pane -> holds(pane, scene.getFocusOwner())).findFirst().orElse(null));
        Stream.iterate(now + 1, at -> at + 1).limit(panes.size()).map(at -> panes.get(at % panes.size()))
                .map(PaneWalk::firstIn).filter(found -> !found.isEmpty()).findFirst()
                .ifPresent(found -> found.getFirst().requestFocus());
    }

    /// Gives the focus to the first thing in a view that can have it, unless something in it has it already.
    static void enter(Node view) {
        if (!holds(view, view.getScene().getFocusOwner())) {
            firstIn(view).stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static boolean holds(Node pane, Node node) {
        for (var above = node; above != null; above = above.getParent()) {
            if (above == pane) return true;
        }
        return false;
    }

    /// The first node in a pane that can have the focus, if any.
    private static List<Node> firstIn(Node pane) {
        if (pane.isFocusTraversable() && pane.isVisible() && !pane.isDisabled()) return List.of(pane);
        if (!(pane instanceof Parent parent)) return List.of();
        return parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).map(PaneWalk::firstIn)
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }
}
