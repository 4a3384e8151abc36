package org.polyvocal.desktop.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;

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
        var stage = new Stage();
        steps.add(() -> {
            appearance.theme().set(theme);
            stage.setScene(new Scene(new Group(), 800, 740));
            appearance.applyTo(stage.getScene());
            stage.getScene().setRoot(view);
            stage.show();
            view.show(sample.script().document(), sample.script().text(), sample.codings());
        });
        scene("top", () -> {}, view, theme, steps);
        scene("focus", () -> focus(view, sample), view, theme, steps);
        scene("large", () -> enlarge(view), view, theme, steps);
        scene("crowd", () -> crowd(view, sample), view, theme, steps);
        scene("find", () -> find(view, sample), view, theme, steps);
        scene("turns", () -> turns(view), view, theme, steps);
        steps.add(stage::hide);
    }

    private static void scene(String name, Runnable act, TranscriptView view, Theme theme, ArrayDeque<Runnable> steps) {
        steps.add(act);
        for (var wait = 0; wait < 3; wait++) steps.add(() -> {});
        steps.add(() -> picture(view.getScene(), theme, name));
    }

    private static void focus(TranscriptView view, Sample sample) {
        var coding = sample.codings().get(12);
        view.reveal(coding.span());
        view.focused().set(Optional.of(coding.id()));
    }

    private static void enlarge(TranscriptView view) {
        view.nextTurn();
        view.selectSentence();
        view.textSize().set(19);
    }

    /// The mouse rests on a stripe among many.
    private static void crowd(TranscriptView view, Sample sample) {
        view.textSize().set(15);
        view.setCodings(crowd(sample));
        view.reveal(sample.script().document().turn(4).talk());
        view.focused().set(Optional.empty());
        var margin = view.lookup(".transcript-margin");
        var spine = margin.localToScene(12, 420);
        var screen = margin.localToScreen(12, 420);
        margin.fireEvent(new MouseEvent(MouseEvent.MOUSE_MOVED, spine.getX(), spine.getY(), screen.getX(), screen.getY(), null, 0,
                false, false, false, false, false, false, false, true, false, true, null));
    }

    private static void find(TranscriptView view, Sample sample) {
        view.setCodings(sample.codings());
        view.openFind();
        ((TextField) view.lookup(".custom-text-field")).setText("the network");
    }

    private static void turns(TranscriptView view) {
        view.closeFind();
        view.asTurns().set(true);
        view.selectSentence();
    }

    /// All codings of the interview, moved onto three turns.
    private static List<ShownCoding> crowd(Sample sample) {
        var from = sample.script().document().turn(2).talk().start();
        var random = RandomGenerator.of("L64X128MixRandom");
        return sample.codings().stream()
                .map(shown -> shown.over(new Span(from + random.nextInt(1400), from + 1400 + random.nextInt(800))))
                .limit(26).toList();
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
