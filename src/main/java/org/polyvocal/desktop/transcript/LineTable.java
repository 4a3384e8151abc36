package org.polyvocal.desktop.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.polyvocal.desktop.transcript.margin.Extent;

/// Where lines are on the screen. A paragraph's lines are asked for once and kept for as long as text wraps the same way,
/// since asking is what costs; where the paragraph is, is asked of the node that carries its turn number.
final class LineTable {
    private final Map<Integer, Node> anchors = new HashMap<>();
    private final Map<Integer, Lines> known = new HashMap<>();

    /// The lines of one paragraph: at which character each begins, and its upper and lower bound below the paragraph's top.
    private record Lines(int[] start, double[] top, double[] bottom) {
        int at(int column) {
            var line = 0;
            while (line + 1 < start.length && start[line + 1] <= column) line++;
            return line;
        }
    }

    void anchor(int paragraph, Node node) {
        anchors.put(paragraph, node);
    }

    /// The nodes beside the paragraphs that are shown.
    Map<Integer, Node> anchors() {
        return Map.copyOf(anchors);
    }

    /// To be called when lines wrap otherwise than before.
    void forget() {
        known.clear();
    }

    /// To be called when other words are shown.
    void forgetAll() {
        known.clear();
        anchors.clear();
    }

    /// Drops the nodes that are no longer shown.
    void sweep() {
        anchors.values().removeIf(node -> node.getScene() == null);
    }

    /// Where the line of a character is; empty for a paragraph that is not on the screen.
    Optional<Extent> line(int paragraph, int column, Node within) {
        return box(paragraph).flatMap(box -> lines(paragraph, box).map(lines -> {
            var top = within.sceneToLocal(box.localToScene(0, 0)).getY();
            var line = lines.at(column);
            return new Extent(top + lines.top[line], top + lines.bottom[line]);
        }));
    }

    /// How far below the top of its paragraph the line of a character begins; 0 for a paragraph that was never laid out.
    double topWithin(int paragraph, int column) {
        return box(paragraph).flatMap(box -> lines(paragraph, box)).map(lines -> lines.top[lines.at(column)]).orElse(0.0);
    }

    private Optional<Region> box(int paragraph) {
        return Optional.ofNullable(anchors.get(paragraph)).filter(anchor -> anchor.getScene() != null).map(Node::getParent)
                .filter(Region.class::isInstance).map(Region.class::cast);
    }

    private Optional<Lines> lines(int paragraph, Region box) {
        var lines = known.get(paragraph);
        if (lines != null) return Optional.of(lines);
        var measured = box.getChildrenUnmodifiable().stream().filter(TextFlow.class::isInstance).map(TextFlow.class::cast)
                .findFirst().map(LineTable::measured);
        measured.ifPresent(it -> known.put(paragraph, it));
        return measured;
    }

    private static Lines measured(TextFlow flow) {
        var all = flow.getLayoutInfo().getTextLines(false);
        var start = new int[all.size()];
        var top = new double[all.size()];
        var bottom = new double[all.size()];
        for (var at = 0; at < start.length; at++) {
            start[at] = all.get(at).start();
            top[at] = flow.getLayoutY() + all.get(at).bounds().getMinY();
            bottom[at] = flow.getLayoutY() + all.get(at).bounds().getMaxY();
        }
        return new Lines(start, top, bottom);
    }
}
