package org.polyvocal.desktop.transcript;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.polyvocal.desktop.control.Icons;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// The bar that finds words in a transcript: a field, how many, from one to the next.
final class TranscriptFind extends HBox {
    private final CustomTextField field = new CustomTextField();
    private final Label count = new Label();
    private final Seeker seeker;
    private List<Span> hits = List.of();
    private int at = -1;

    /// What the bar asks of the transcript.
    ///
    /// @param light is told every hit
    /// @param visit is told the one to go to
    /// @param close is called when the bar is to go away
    interface Seeker {
        List<Span> find(String words);

        int caret();

        void light(List<Span> hits);

        void visit(Span hit);

        void close();
    }

    TranscriptFind(Seeker seeker) {
        this.seeker = seeker;
        getStyleClass().add("transcript-find");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(Messages.say("desktop.transcript.find"));
        field.setAccessibleText(Messages.say("desktop.transcript.find"));
        field.setLeft(Icons.of(Feather.SEARCH));
        field.textProperty().addListener((_, _, words) -> seek(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("secondary");
        count.setMinWidth(USE_PREF_SIZE);
        var previous = Icons.button(Feather.CHEVRON_UP, Messages.say("desktop.transcript.find.previous"), "Shift+F3");
        var next = Icons.button(Feather.CHEVRON_DOWN, Messages.say("desktop.transcript.find.next"), "F3");
        var close = Icons.button(Feather.X, Messages.say("desktop.transcript.find.close"), "Esc");
        previous.setOnAction(_ -> previous());
        next.setOnAction(_ -> next());
        close.setOnAction(_ -> seeker.close());
        getChildren().setAll(field, count, previous, next, close);
    }

    /// Takes the keys, with what was sought before ready to be typed over.
    void open() {
        field.requestFocus();
        field.selectAll();
        seek(field.getText());
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// Looks again, after the text has changed.
    void renew() {
        hits = seeker.find(field.getText());
        at = -1;
        seeker.light(hits);
        say();
    }

    /// While one types, the first hit from the caret on is shown.
    private void seek(String words) {
        hits = seeker.find(words);
        at = hits.isEmpty() ? -1 : firstFrom(seeker.caret());
        seeker.light(hits);
        visit();
    }

    private void step(int by) {
        if (!isVisible() || hits.isEmpty()) return;
        at = at < 0 ? firstFrom(seeker.caret()) : Math.floorMod(at + by, hits.size());
        visit();
    }

    private void visit() {
        if (at >= 0) seeker.visit(hits.get(at));
        say();
    }

    private void say() {
        count.setText(field.getText().isBlank() ? "" : Messages.say("desktop.transcript.find.count", at + 1, hits.size()));
    }

    private int firstFrom(int caret) {
        return (int) hits.stream().takeWhile(hit -> hit.start() < caret).count() % hits.size();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> seeker.close();
            case ENTER -> step(key.isShiftDown() ? -1 : 1);
            case DOWN -> next();
            case UP -> previous();
            default -> {
                return;
            }
        }
        key.consume();
    }
}
