package org.polyvocal.desktop.palette;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// The keys of the palette's field.
final class PaletteKeys {
    private static final int PAGE = 7;

    private final PaletteController palette;
    private final ListView<?> list;

    PaletteKeys(PaletteController palette, ListView<?> list) {
        this.palette = palette;
        this.list = list;
    }

    void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> enter(key);
            case ESCAPE -> palette.close();
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void enter(KeyEvent key) {
        if (key.isShortcutDown()) palette.create();
        else palette.enter(key.isShiftDown());
    }

    private void step(int by) {
        if (list.getItems().isEmpty()) return;
        var to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - PAGE + 1));
    }
}
