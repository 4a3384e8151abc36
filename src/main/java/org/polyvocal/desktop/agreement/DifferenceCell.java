package org.polyvocal.desktop.agreement;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Where two coders differ, how, and the words.
final class DifferenceCell extends ListCell<Difference> {
    private static final int SHOWN = 300;
    private final Label place = new Label();
    private final Label what = new Label();
    private final Text words = new Text();
    private final VBox content;

    DifferenceCell() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        place.getStyleClass().add("secondary");
        place.setMinWidth(USE_PREF_SIZE);
        what.getStyleClass().add("strong");
        words.getStyleClass().add("text");
        var flow = new TextFlow(words);
        flow.prefWidthProperty().bind(widthProperty().subtract(40));
        flow.setMaxWidth(USE_PREF_SIZE);
        content = new VBox(2, new HBox(12, what, space, place), flow);
        content.setMaxWidth(USE_PREF_SIZE);
        content.setPadding(new Insets(2, 0, 6, 0));
    }

    @Override
    protected void updateItem(Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        if (empty || difference == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        place.setText(difference.place());
        what.setText(difference.what());
        words.setText(brief(difference.words()));
        setGraphic(content);
        setAccessibleText(difference.what() + ", " + difference.place() + ": " + words.getText());
    }

    private static String brief(String words) {
        if (words.length() <= SHOWN) return words;
        var cut = Character.isLowSurrogate(words.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
        return words.substring(0, cut) + "…";
    }
}
