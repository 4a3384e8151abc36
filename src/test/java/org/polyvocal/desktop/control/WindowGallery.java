package org.polyvocal.desktop.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// One of each thing that opens a window of its own.
final class WindowGallery {
    private WindowGallery() {}

    static Stage open() {
        var field = new TextField("in focus");
        var combo = new ComboBox<String>();
        combo.getItems().setAll("Overlapping passages", "Sentence", "Turn");
        combo.getSelectionModel().selectFirst();
        var button = new Button("Owner");
        var stage = new Stage();
        var root = new VBox(12, field, combo, button, focusRow());
        root.setPadding(new Insets(24));
        stage.setScene(new Scene(root, 600, 400));
        stage.show();
        field.requestFocus();
        menu().show(button, 100, 100);
        combo.show();
        new Tooltip("A tooltip that says what the button does   Ctrl+J").show(button, 10, 10);
        pop(button);
        var alert = new Alert(Alert.AlertType.CONFIRMATION, "41 codings of “Trust” go with it. You can undo this.",
                new ButtonType("Delete the code", ButtonType.OK.getButtonData()), ButtonType.CANCEL);
        alert.setHeaderText("Delete “Trust”?");
        alert.setGraphic(null);
        alert.initOwner(stage);
        alert.show();
        return stage;
    }

    private static HBox focusRow() {
        var row = new HBox(12, new Button("Ring"), Chip.toggle("Chip"),
                new Segments<>(Segments.Choice.ALWAYS_ONE, List.of("One", "Two"), name -> name));
        row.getChildren().forEach(node -> node.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("focus-visible"), true));
        return row;
    }

    private static ContextMenu menu() {
        var undo = new MenuItem("Undo coding ‘Trust’");
        undo.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
        var disabled = new MenuItem("Redo");
        disabled.setDisable(true);
        var ticked = new CheckMenuItem("Blind coding");
        ticked.setSelected(true);
        return new ContextMenu(undo, disabled, new SeparatorMenuItem(), ticked, new MenuItem("Rename", Icons.of(Feather.EDIT_2)),
                new Menu("Move to", null, new MenuItem("Theme")));
    }

    private static void pop(Button owner) {
        var list = new ListView<String>();
        list.getItems().setAll("Informal influence", "Democratic participation");
        list.setPrefHeight(60);
        var palette = new PopOver(new VBox(8, new SearchField(Feather.TAG, "Code", "Clear"), list, new Label("Apply when")));
        palette.setArrowSize(0);
        palette.setAnimated(false);
        palette.show(owner);
    }
}
