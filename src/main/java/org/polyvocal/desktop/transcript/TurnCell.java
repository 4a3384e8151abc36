package org.polyvocal.desktop.transcript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.polyvocal.desktop.control.GlyphIcon;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;
import org.polyvocal.model.words.Messages;

/// A row of the list of turns: who speaks, the words with what is chosen underlined, the codes. All of it can be spoken.
final class TurnCell extends ListCell<TurnRow> {
    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");
    private static final double SIDE = 16;
    private static final double MEASURE = 640;

    private final TurnsView turns;
    private final Label head = new Label();
    private final TextFlow words = new TextFlow();
    private final FlowPane codes = new FlowPane(12, 4);
    private final VBox box = new VBox(4, head, words, codes);

    TurnCell(TurnsView turns) {
        this.turns = turns;
        head.getStyleClass().add("turn-head");
        setText(null);
    }

    @Override
    protected void updateItem(TurnRow row, boolean nothing) {
        super.updateItem(row, nothing);
        setGraphic(nothing ? null : box);
        setAccessibleText(nothing ? null : spoken(row));
        pseudoClassStateChanged(HEARD, !nothing && turns.emphasis().heard().equals(Optional.of(row.turn())));
        if (nothing) return;
        head.setText(row.turn() > 0 ? row.turn() + "\u2002" + row.head() : "");
        show(row, turns.chosen().flatMap(row.words()::intersection));
        codes.getChildren().setAll(codings(row).stream().map(TurnCell::named).toList());
    }

    private void show(TurnRow row, Optional<Span> chosen) {
        var text = turns.page().text();
        var from = chosen.map(Span::start).orElse(row.words().end());
        var to = chosen.map(Span::end).orElse(row.words().end());
        words.getChildren().setAll(run(text, row.words().start(), from, row, "rest"), run(text, from, to, row, "chosen"),
                run(text, to, row.words().end(), row, "rest"));
    }

    private static Text run(String text, int from, int to, TurnRow row, String style) {
        var run = new Text(text.substring(from, to));
        run.getStyleClass().addAll("words", row.kind().name().toLowerCase(java.util.Locale.ROOT), style);
        return run;
    }

    private List<ShownCoding> codings(TurnRow row) {
        return turns.emphasis().codings().stream().filter(shown -> shown.span().overlaps(row.words())).toList();
    }

    private String spoken(TurnRow row) {
        var text = turns.page().text();
        var chosen = turns.chosen().flatMap(row.words()::intersection).filter(span -> !span.equals(row.words()));
        if (chosen.isPresent()) return Messages.say("desktop.transcript.turn.chosen", row.turn(), chosen.get().of(text));
        var codings = codings(row);
        var names = codings.stream().map(shown -> shown.code().name()).collect(Collectors.joining(", "));
        return row.turn() == 0
                ? row.words().of(text)
                : Messages.say("desktop.transcript.turn", row.turn(), row.head(), codings.size(), names, row.words().of(text));
    }

    private static Label named(ShownCoding shown) {
        var label = new Label(shown.code().shortName(), new GlyphIcon(shown.code().look(), GlyphIcon.SMALL));
        label.getStyleClass().add("secondary");
        return label;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() ? super.computePrefHeight(width) : box.prefHeight(measure()) + SIDE;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        box.resizeRelocate(SIDE, SIDE / 2, measure(), getHeight() - SIDE);
    }

    private double measure() {
        return turns.getWidth() > 4 * SIDE ? Math.min(MEASURE, turns.getWidth() - 3 * SIDE) : MEASURE;
    }
}
