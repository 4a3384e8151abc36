package org.polyvocal.desktop.codebook;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.polyvocal.desktop.control.Drags;
import org.polyvocal.desktop.work.Tagging;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Id;
import org.polyvocal.model.change.CodebookChanges;

/// Dragging in the tree: a code onto a selection codes it, a selection onto a code too, and a code onto another nests it.
final class CodeDragging {
    private static final String INTO = "drop-into";

    private final Workspace workspace;

    CodeDragging(Workspace workspace) {
        this.workspace = workspace;
    }

    void install(TreeCell<Code> cell) {
        cell.setOnDragDetected(event -> {
            if (cell.isEmpty()) return;
            var content = new ClipboardContent();
            content.putString(Drags.CODE + cell.getItem().id());
            cell.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
            event.consume();
        });
        cell.setOnDragOver(event -> {
            if (!cell.isEmpty() && takes(event, cell.getItem())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                if (!cell.getStyleClass().contains(INTO)) cell.getStyleClass().add(INTO);
                event.consume();
            }
        });
        cell.setOnDragExited(_ -> cell.getStyleClass().remove(INTO));
        cell.setOnDragDropped(event -> {
            if (cell.isEmpty() || !takes(event, cell.getItem())) return;
            drop(event.getDragboard().getString(), cell.getItem());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /// What dropping these words on a code does.
    void drop(String dragged, Code target) {
        if (dragged.startsWith(Drags.SPAN)) {
            new Tagging(workspace).apply(target);
            return;
        }
        code(dragged).filter(code -> !code.id().equals(target.id())).ifPresent(code -> workspace.perform(
                study -> CodebookChanges.move(study.codebook(), code, Optional.of(target), Integer.MAX_VALUE)));
    }

    private boolean takes(DragEvent event, Code target) {
        var words = event.getDragboard().getString();
        return words != null && (words.startsWith(Drags.SPAN)
                || code(words).filter(code -> workspace.study().get().codebook().lineage(target).stream()
                        .noneMatch(above -> above.id().equals(code.id()))).isPresent());
    }

    private Optional<Code> code(String words) {
        return words.startsWith(Drags.CODE)
                ? workspace.study().get().codebook().code(new Id<>(UUID.fromString(words.substring(Drags.CODE.length()))))
                : Optional.empty();
    }
}
