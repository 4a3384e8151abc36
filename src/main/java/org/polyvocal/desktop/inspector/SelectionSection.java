package org.polyvocal.desktop.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.polyvocal.desktop.control.KeyCap;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Document;
import org.polyvocal.model.Sentences;
import org.polyvocal.model.Span;
import org.polyvocal.model.Words;
import org.polyvocal.model.words.Messages;

/// The words that a code would be put on now: where they stand, how long they are, how to make them more.
final class SelectionSection implements Section {
    private final Quotes quotes;
    private final Label place = new Label();
    private final Label length = new Label();
    private final VBox node;

    SelectionSection(Workspace workspace) {
        quotes = new Quotes(workspace);
        var title = new Label(Messages.say("desktop.inspector.selection"));
        title.getStyleClass().add("section-title");
        var grid = new GridPane();
        grid.getStyleClass().add("facts-grid");
        grid.addRow(0, secondary("desktop.inspector.place"), place);
        grid.addRow(1, secondary("desktop.inspector.length"), length);
        grid.addRow(2, secondary("desktop.inspector.grow"), growth());
        place.setId("selection-place");
        length.setId("selection-length");
        node = new VBox(title, grid);
        node.getStyleClass().add("section");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Focus focus) {
        var seen = focus.coding().isEmpty() && focus.place().isPresent() && focus.document().isPresent()
                && focus.place().get().document().equals(focus.document().get().id());
        visible(seen);
        if (!seen) return;
        var in = focus.document().get();
        place.setText(place(focus, in));
        quotes.quote(in, focus.place().get(), words -> length.setText(Messages.say("desktop.inspector.length.words",
                Words.count(words), sentences(in, words))));
    }

    private static String place(Focus focus, Document in) {
        return focus.turn().map(turn -> focus.time()
                .map(time -> Messages.say("desktop.inspector.place.time", in.name(), turn, time))
                .orElseGet(() -> Messages.say("desktop.inspector.place.turn", in.name(), turn))).orElse(in.name());
    }

    private static int sentences(Document in, String words) {
        return words.isEmpty() ? 0 : Sentences.in(words, new Span(0, words.length()), in.text().language()).size();
    }

    private static HBox growth() {
        var row = new HBox(new KeyCap("S"), new Label(Messages.say("desktop.inspector.grow.sentence")), new KeyCap("T"),
                new Label(Messages.say("desktop.inspector.grow.turn")));
        row.getStyleClass().add("key-row");
        return row;
    }

    private static Label secondary(String key) {
        var label = new Label(Messages.say(key));
        label.getStyleClass().add("secondary");
        return label;
    }
}
