package org.polyvocal.desktop.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;

/// Takes pictures of an interview of the sample study, light and dark, for eyes to judge: `target/transcript-light.png`
/// and so on. Runs without a display.
final class TranscriptShot {
    private static final int FRAMES_BETWEEN = 6;

    private TranscriptShot() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            var appearance = new Appearance(Theme.LIGHT);
            var sample = Sample.of(Sample.folder().orElseThrow(), arguments.length > 0 ? arguments[0] : "01-sian.txt");
            var steps = new ArrayDeque<Runnable>();
            for (var theme : new Theme[]{Theme.LIGHT, Theme.DARK}) sitting(appearance, sample, theme, steps);
            steps.add(done::countDown);
            inTurn(steps);
        });
        done.await();
        Platform.exit();
    }

    /// One step every few frames, so that what a step has changed is laid out and painted before the next.
    private static void inTurn(ArrayDeque<Runnable> steps) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES_BETWEEN != 0) return;
                if (steps.isEmpty()) stop();
                else steps.poll().run();
            }
        }.start();
    }

    private static void sitting(Appearance appearance, Sample sample, Theme theme, ArrayDeque<Runnable> steps) {
        var view = new TranscriptView();
        var scene = new Scene(view, 800, 740);
        var stage = new Stage();
        var coding = sample.codings().get(12);
        steps.add(() -> {
            appearance.theme().set(theme);
            appearance.applyTo(scene);
            stage.setScene(scene);
            stage.show();
            view.show(sample.script().document(), sample.script().text());
            view.setCodings(sample.codings());
        });
        steps.add(() -> picture(scene, theme, "top"));
        steps.add(() -> {
            view.reveal(coding.span());
            view.focused().set(Optional.of(coding.id()));
        });
        steps.add(() -> picture(scene, theme, "focus"));
        steps.add(() -> {
            view.nextTurn();
            view.selectSentence();
            view.textSize().set(19);
        });
        steps.add(() -> picture(scene, theme, "large"));
        steps.add(stage::hide);
    }

    private static void picture(Scene scene, Theme theme, String name) {
        var file = Path.of("target", "transcript-" + theme.name().toLowerCase(Locale.ROOT) + "-" + name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
