package org.polyvocal.desktop.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;

/// Takes pictures of all small parts, light and dark, for eyes to judge: `target/gallery-light.png`, `-dark.png`.
/// Runs without a display.
final class GalleryShot {
    private GalleryShot() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var appearance = new Appearance(Theme.LIGHT);
            for (var theme : new Theme[]{Theme.LIGHT, Theme.DARK}) {
                appearance.theme().set(theme);
                shoot(appearance, theme.name().toLowerCase(java.util.Locale.ROOT));
            }
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void shoot(Appearance appearance, String name) {
        var scene = new Scene(Gallery.all(), 1400, 1000);
        appearance.applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.snapshot(null);
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            Files.createDirectories(Path.of("target"));
            ImageIO.write(picture, "png", Path.of("target", "gallery-" + name + ".png").toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
