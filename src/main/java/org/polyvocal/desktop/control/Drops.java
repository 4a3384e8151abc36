package org.polyvocal.desktop.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files and folders that are dropped on a part of the window from outside.
public final class Drops {
    private static final String READY = "ready";

    private Drops() {}

    /// @param taker is given what was dropped, in place of whoever took it before
    public static void files(Node target, Consumer<List<Path>> taker) {
        target.setOnDragOver(event -> {
            if (!event.getDragboard().hasFiles()) return;
            event.acceptTransferModes(TransferMode.COPY);
            if (!target.getStyleClass().contains(READY)) target.getStyleClass().add(READY);
            event.consume();
        });
        target.setOnDragExited(_ -> target.getStyleClass().remove(READY));
        target.setOnDragDropped(event -> {
            if (!event.getDragboard().hasFiles()) return;
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// Nothing can be dropped there any more.
    public static void none(Node target) {
        target.setOnDragOver(null);
        target.setOnDragExited(null);
        target.setOnDragDropped(null);
    }
}
