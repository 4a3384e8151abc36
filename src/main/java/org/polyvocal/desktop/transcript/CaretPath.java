package org.polyvocal.desktop.transcript;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.transcript.page.Kind;

/// Leads the caret past the lines that say who speaks: they are not part of the document. Every event goes on to the text
/// as ever; whatever way it has moved the caret, it is then led on in the same direction. Up and down go one line further, in
/// the same column.
final class CaretPath implements EventDispatcher {
    private final TextPane text;
    private final EventDispatcher usual;

    CaretPath(TextPane text) {
        this.text = text;
        this.usual = text.getEventDispatcher();
    }

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
        var before = text.getCaretPosition();
        var left = usual.dispatchEvent(event, tail);
        if (!isAstray()) return left;
        if (event instanceof KeyEvent key && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            usual.dispatchEvent(key.copyFor(key.getSource(), key.getTarget()), tail);
        } else if (event instanceof KeyEvent && text.getCaretPosition() < before) {
            text.moveTo(endBefore());
        }
        if (isAstray()) text.moveTo(text.page().toPage(text.page().toDocument(text.getCaretPosition())));
        return left;
    }

    private boolean isAstray() {
        return text.getSelection().getLength() == 0 && !text.page().isEmpty()
                && text.page().stretchAt(text.getCaretPosition()).kind() == Kind.HEAD;
    }

    private int endBefore() {
        return Math.max(0, text.page().stretchAt(text.getCaretPosition()).place().start() - 1);
    }
}
