package org.polyvocal.desktop.memos;

import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.polyvocal.model.words.Messages;

/// Where a memo is written. It is kept when the focus leaves, with `Ctrl+Enter`, and when another coding comes into
/// focus: always as one change. `Esc` puts back what was there.
public final class MemoBox extends TextArea {
    private static final int ROWS = 2;
    private static final int MOST_ROWS = 8;
    private static final int LETTERS_IN_A_ROW = 34;

    private Optional<MemoTarget> target = Optional.empty();
    private Runnable leave = () -> {};

    public MemoBox() {
        getStyleClass().add("memo-box");
        setWrapText(true);
        setPromptText(Messages.say("desktop.inspector.memo.prompt"));
        setAccessibleText(Messages.say("desktop.inspector.memo"));
        textProperty().subscribe(text -> setPrefRowCount(Math.clamp(rows(text), ROWS, MOST_ROWS)));
        focusedProperty().subscribe(focused -> {
            if (!focused) keep();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param leave gives the focus back after `Ctrl+Enter` and `Esc`
    public void leavingBy(Runnable leave) {
        this.leave = leave;
    }

    /// What is being written stays while its target does, whatever else of it changes.
    public void show(MemoTarget next) {
        var same = target.filter(next::sameAs).isPresent();
        var writing = same && !getText().equals(target.get().text());
        if (!same) keep();
        target = Optional.of(next);
        if (!writing && !getText().equals(next.text())) setText(next.text());
    }

    /// Forgets what it shows, as when that is gone.
    public void showNothing() {
        target = Optional.empty();
        clear();
    }

    public boolean shows(MemoTarget other) {
        return target.filter(other::sameAs).isPresent();
    }

    public void keep() {
        var text = getText().strip();
        var changed = target.filter(on -> !on.text().equals(text));
        changed.ifPresent(on -> {
            target = Optional.of(new MemoTarget(on.on(), text, on.keep()));
            if (!getText().equals(text)) setText(text);
            on.keep().accept(text);
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) target.ifPresent(on -> setText(on.text()));
        else if (key.getCode() != KeyCode.ENTER || !key.isShortcutDown()) return;
        keep();
        key.consume();
        leave.run();
    }

    private static int rows(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / LETTERS_IN_A_ROW).sum();
    }
}
