package org.polyvocal.desktop.transcript;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.polyvocal.desktop.control.Drags;
import org.polyvocal.model.Span;

/// Codes are dropped on a passage, and a passage is carried to a code.
final class Dropping {
    private final TextPane text;
    private final Supplier<Optional<Span>> selection;
    private final IntFunction<Optional<Span>> turnAt;
    private final Consumer<Optional<Span>> aim;
    private final BiConsumer<String, Span> onDropped;
    private boolean held;

    /// @param turnAt the talk of the turn at an offset
    /// @param aim    is told where a code would drop, and `onDropped` that it was
    Dropping(TextPane text, Supplier<Optional<Span>> selection, IntFunction<Optional<Span>> turnAt, Consumer<Optional<Span>> aim,
            BiConsumer<String, Span> onDropped) {
        this.text = text;
        this.selection = selection;
        this.turnAt = turnAt;
        this.aim = aim;
        this.onDropped = onDropped;
    }

    void follow() {
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        text.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        text.addEventFilter(MouseEvent.DRAG_DETECTED, this::carry);
        text.setOnDragOver(this::over);
        text.setOnDragExited(_ -> aim.accept(Optional.empty()));
        text.setOnDragDropped(this::drop);
    }

    /// Where a code would drop that is over an offset: on what is selected when that is near, otherwise on the turn.
    Optional<Span> target(int offset) {
        var turn = turnAt.apply(offset);
        return selection.get().filter(chosen -> turn.filter(chosen::overlaps).isPresent()).or(() -> turn);
    }

    void dropped(String what, int offset) {
        aim.accept(Optional.empty());
        target(offset).ifPresent(span -> onDropped.accept(what.substring(Drags.CODE.length()), span));
    }

    /// A press on what is selected may be the beginning of carrying it away, so the text must not take it for a new selection.
    private void press(MouseEvent mouse) {
        held = mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 1 && !mouse.isShiftDown()
                && isSelected(mouse);
        if (!held) return;
        text.requestFocus();
        mouse.consume();
    }

    private void drag(MouseEvent mouse) {
        if (held) mouse.consume();
    }

    /// It was only a click after all: the caret goes where it was.
    private void release(MouseEvent mouse) {
        if (held) text.moveTo(text.hit(mouse.getX(), mouse.getY()).getInsertionIndex());
        held = false;
    }

    private void carry(MouseEvent mouse) {
        if (!held || selection.get().isEmpty()) return;
        held = false;
        var content = new ClipboardContent();
        content.putString(Drags.SPAN);
        text.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
        mouse.consume();
    }

    private void over(DragEvent drag) {
        if (!carriesCode(drag)) return;
        drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        aim.accept(target(text.offsetAt(drag.getX(), drag.getY())));
        drag.consume();
    }

    private void drop(DragEvent drag) {
        if (!carriesCode(drag)) return; // a file is for the window to take
        dropped(drag.getDragboard().getString(), text.offsetAt(drag.getX(), drag.getY()));
        drag.setDropCompleted(true);
        drag.consume();
    }

    private boolean isSelected(MouseEvent mouse) {
        var at = text.hit(mouse.getX(), mouse.getY()).getInsertionIndex();
        return text.getSelection().getStart() <= at && at < text.getSelection().getEnd();
    }

    private static boolean carriesCode(DragEvent drag) {
        return drag.getDragboard().hasString() && drag.getDragboard().getString().startsWith(Drags.CODE);
    }
}
