package org.polyvocal.desktop.pseudonyms;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.pseudonyms.Sight;

/// A name where it stands, struck out, with what would stand there; ticked when it will be replaced.
final class SightCell extends ListCell<Sight> {
    private static final double SCROLL_BAR = 12;
    private final Lookout lookout;
    private final CheckBox tick = new CheckBox();
    private final Text before = text("sight-around");
    private final Text was = text("sight-was");
    private final Text is = text("sight-is");
    private final Text after = text("sight-around");
    private final Label where = new Label();
    private final TextFlow words = new TextFlow(before, was, new Text(" "), is, after);
    private final HBox row = new HBox(8, tick, new VBox(2, words, where));

    SightCell(Lookout lookout) {
        this.lookout = lookout;
        row.getStyleClass().add("sight-row");
        row.setPrefWidth(0);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        where.getStyleClass().add("caption");
        where.setMinWidth(0);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> lookout.turn(List.of(getItem().found())));
    }

    @Override
    protected void updateItem(Sight sight, boolean empty) {
        super.updateItem(sight, empty);
        setGraphic(empty ? null : row);
        if (empty) return;
        var occurrence = sight.found().occurrence();
        tick.setSelected(lookout.isChosen(sight.found()));
        before.setText(sight.before());
        was.setText(sight.name());
        is.setText(occurrence.replacement());
        after.setText(sight.after());
        where.setText(sight.found().isCertain()
                ? sight.where()
                : Messages.say("desktop.pseudonyms.doubt", sight.where()));
        var words = Messages.say(tick.isSelected() ? "desktop.pseudonyms.sight.chosen" : "desktop.pseudonyms.sight.left",
                sight.name(), occurrence.replacement(), where.getText(), sight.before() + sight.name() + sight.after());
        tick.setAccessibleText(words);
        setAccessibleText(words);
    }

    /// A cell does not ask its row how high it is where its words are broken into lines.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) return super.computePrefHeight(width);
        var room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    private static Text text(String style) {
        var text = new Text();
        text.getStyleClass().add(style);
        return text;
    }
}
