package org.polyvocal.desktop.work;

import javafx.scene.Node;

/// Does a task for a node that is on the screen: at once, or when the node comes there, and then once for all the times
/// it was wanted meanwhile. So a view that nobody looks at asks no questions.
public final class WhenSeen {
    private final Node node;
    private final Runnable task;
    private boolean wanted;

    public WhenSeen(Node node, Runnable task) {
        this.node = node;
        this.task = task;
        node.sceneProperty().subscribe(_ -> look());
    }

    public void run() {
        wanted = true;
        look();
    }

    private void look() {
        if (!wanted || node.getScene() == null) return;
        wanted = false;
        task.run();
    }
}
