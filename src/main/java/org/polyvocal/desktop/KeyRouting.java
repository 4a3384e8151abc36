package org.polyvocal.desktop;

import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.polyvocal.desktop.work.Command;
import org.polyvocal.desktop.work.Commands;

/// Sends the keys of the window to its commands. What a field has consumed never arrives here.
final class KeyRouting {
    private final Commands commands;

    KeyRouting(Commands commands) {
        this.commands = commands;
    }

    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed()) commands.handle(event, Command.Scope.WINDOW);
        });
    }
}
