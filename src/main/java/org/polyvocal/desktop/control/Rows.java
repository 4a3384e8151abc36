package org.polyvocal.desktop.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Rows that lead somewhere: the chosen one is opened with `Enter` and with a double click.
public final class Rows {
    private Rows() {}

    public static <T> void onOpen(ListView<T> list, Consumer<T> open) {
        onOpen(list, list.getSelectionModel(), open);
    }

    public static <T> void onOpen(TableView<T> table, Consumer<T> open) {
        onOpen(table, table.getSelectionModel(), open);
    }

    private static <T> void onOpen(Control rows, SelectionModel<T> chosen, Consumer<T> open) {
        Runnable act = () -> Optional.ofNullable(chosen.getSelectedItem()).ifPresent(open);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            act.run();
            key.consume();
        });
        rows.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse -> {
            if (mouse.getClickCount() == 2) act.run();
        });
    }

    /// Puts the keys into the list, on its first row where none is chosen.
    public static void enter(ListView<?> list) {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }
}
