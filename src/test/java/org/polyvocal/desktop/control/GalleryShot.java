package org.polyvocal.desktop.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;

/// Takes pictures of all small parts, light and dark, for eyes to judge: `target/gallery-light.png` and so on. Runs
/// without a display.
final class GalleryShot {
    private GalleryShot() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var appearance = new Appearance(Theme.LIGHT);
            appearance.followWindows();
            for (var theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                appearance.theme().set(theme);
                var name = theme.name().toLowerCase(Locale.ROOT);
                dressed(appearance, "gallery-" + name, new Scene(Gallery.all(), 1400, 1000));
                dressed(appearance, "heat-" + name, new Scene(HeatGallery.small(), 800, 560));
                dressed(appearance, "heat-large-" + name, new Scene(HeatGallery.large(), 800, 560));
                windows(name);
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void dressed(Appearance appearance, String name, Scene scene) {
        appearance.applyTo(scene);
        shoot(name, scene);
    }

    private static void windows(String name) {
        var stage = WindowGallery.open();
        var number = 0;
        for (var window : List.copyOf(Window.getWindows())) {
            shoot("window-" + name + "-" + number++, window.getScene());
        }
        List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
        stage.hide();
    }

    private static void shoot(String name, Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            Files.createDirectories(Path.of("target"));
            ImageIO.write(picture, "png", Path.of("target", name + ".png").toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
