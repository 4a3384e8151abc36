package org.polyvocal.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell of several lines, as wide as its list.
public abstract class LinesCell<T> extends ListCell<T> {
    private static final double BESIDE = 40;

    /// What a person sees of it.
    protected abstract Node lines(T item);

    /// What is read aloud of it.
    protected abstract String aloud(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        var shown = !empty && item != null;
        setGraphic(shown ? lines(item) : null);
        setAccessibleText(shown ? aloud(item) : null);
    }

    /// Lets it wrap at the width of the list.
    protected final <R extends Region> R wrapping(R region) {
        region.prefWidthProperty().bind(widthProperty().subtract(BESIDE));
        region.setMaxWidth(USE_PREF_SIZE);
        return region;
    }

    /// Words that wrap, and are shown to their last line.
    protected final Label wrapping(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return wrapping(label);
    }

    protected static Label secondary(String words) {
        var label = new Label(words);
        label.getStyleClass().add("secondary");
        return label;
    }

    /// The beginning of what is longer than a list has room for; no letter is cut in two.
    protected static String brief(String words, int most) {
        if (words.length() <= most) return words;
        return words.substring(0, Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most) + "…";
    }
}
