package org.polyvocal.desktop.agreement;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.polyvocal.desktop.control.LinesCell;

/// Where two coders differ, how, and the words.
final class DifferenceCell extends LinesCell<Difference> {
    private static final int SHOWN = 300;

    @Override
    protected Node lines(Difference difference) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var what = new Label(difference.what());
        what.getStyleClass().add("strong");
        var place = secondary(difference.place());
        place.setMinWidth(USE_PREF_SIZE);
        var words = new Text(brief(difference.words(), SHOWN));
        words.getStyleClass().add("text");
        var lines = new VBox(2, new HBox(12, what, space, place), wrapping(new TextFlow(words)));
        lines.setMaxWidth(USE_PREF_SIZE);
        lines.setPadding(new Insets(2, 0, 6, 0));
        return lines;
    }

    @Override
    protected String aloud(Difference difference) {
        return difference.what() + ", " + difference.place() + ": " + brief(difference.words(), SHOWN);
    }
}
