package org.polyvocal.desktop.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.polyvocal.desktop.control.CountLabel;
import org.polyvocal.model.Speaker;
import org.polyvocal.model.Turn;
import org.polyvocal.model.time.TimeCode;
import org.polyvocal.model.words.Messages;
import org.polyvocal.workbench.Search;

/// A hit with the words before it set to the right, so that all hits stand under one another.
final class LineCell extends ListCell<Line> {
    private static final double TURN = 48;
    private static final double TIME = 72;
    private static final double SPEAKER = 120;
    /// The share of the row that the words before a hit take, so that all hits begin at one place.
    private static final double BEFORE = 0.36;

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("group-row");
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (line) {
            case Line.Head(var document, var hits) -> {
                getStyleClass().add("group-row");
                setGraphic(head(document.name(), hits));
                setAccessibleText(Messages.say("desktop.search.inDocument", document.name(), hits));
            }
            case Line.Hit(var word) -> {
                setGraphic(hit(word));
                setAccessibleText(word.before() + word.hit() + word.after());
            }
            case Line.More(_, var hits) -> setGraphic(quiet(Messages.say("desktop.search.more", hits)));
            case Line.Rest(var hits) -> setGraphic(quiet(Messages.say("desktop.search.rest", hits)));
        }
    }

    private static Node head(String name, long hits) {
        var title = new Label(name);
        title.getStyleClass().add("strong");
        return row(title, gap(), new CountLabel(hits));
    }

    private Node hit(Search.KeyWord word) {
        var turn = sized(quiet(word.turn().map(String::valueOf).orElse("")), TURN);
        turn.setAlignment(Pos.CENTER_RIGHT);
        var speaker = sized(quiet(word.turn().flatMap(number -> word.document().speaker(word.document().turn(number)))
                .map(Speaker::name).orElse("")), SPEAKER);
        var time = sized(quiet(word.turn().map(word.document()::turn).flatMap(Turn::time).map(TimeCode::toSecond).orElse("")),
                TIME);
        time.getStyleClass().add("numerals");
        time.setManaged(word.document().isTimed());
        var before = quiet(oneLine(word.before()));
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        before.setAlignment(Pos.CENTER_RIGHT);
        var lit = new Label(oneLine(word.hit()));
        lit.getStyleClass().add("hit");
        lit.setMinWidth(Region.USE_PREF_SIZE);
        var after = quiet(oneLine(word.after()));
        before.minWidthProperty().bind(widthProperty().multiply(BEFORE));
        before.maxWidthProperty().bind(before.minWidthProperty());
        after.setMinWidth(0);
        after.setPrefWidth(0);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        var words = new HBox(before, lit, after);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(turn, time, speaker, words);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label sized(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox row(Node... parts) {
        var row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        return row;
    }
}
