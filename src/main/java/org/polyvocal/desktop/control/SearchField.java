package org.polyvocal.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// A field to search or filter with: an icon before, a key cap while it is empty, a way to empty it while it is not.
/// `Esc` empties it; in an empty field `Esc` goes on to whoever else listens.
public final class SearchField extends CustomTextField {
    /// @param clear the name of the button that empties the field
    public SearchField(Feather icon, String prompt, String clear) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(boxed(Icons.of(icon)));
        var button = Icons.button(Feather.X, clear, "Esc");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> clear());
        button.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(boxed(button));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || getText().isEmpty()) return;
            clear();
            key.consume();
        });
    }

    /// Shows the key that leads here for as long as the field is empty.
    public void showKey(String key) {
        var cap = new KeyCap(key);
        var clear = getRight();
        setRight(boxed(cap));
        textProperty().isEmpty().addListener((_, _, empty) -> setRight(empty ? boxed(cap) : clear));
    }

    private static HBox boxed(Node node) {
        var box = new HBox(node);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("field-side");
        return box;
    }
}
