package org.polyvocal.desktop.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.polyvocal.model.words.Messages;

/// Loads the layout that lies beside a controller: `StatusBar.fxml` beside `StatusBarController`.
public final class Fxml {
    private Fxml() {}

    /// The layout, with the controller's fields filled in and its `initialize` called.
    public static <T extends Parent> T load(Object controller) {
        var type = controller.getClass();
        var name = type.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        var loader = new FXMLLoader(type.getResource(name), Messages.bundle("desktop"));
        loader.setController(controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("layout " + name, e);
        }
    }
}
