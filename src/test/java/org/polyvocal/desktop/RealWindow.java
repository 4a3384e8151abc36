package org.polyvocal.desktop;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.fxmisc.richtext.GenericStyledArea;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.work.Settings;
import org.polyvocal.desktop.work.Workspace;
import org.polyvocal.model.Code;
import org.polyvocal.model.Coding;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in a real window, with settings, studies and cache in a folder of its own. It waits for what is to
/// be seen, never for time to pass.
final class RealWindow implements AutoCloseable {
    static final double WIDTH = 1440;
    static final double HEIGHT = 900;
    private static final int PATIENCE_SECONDS = 40;
    private static final int STILL_FRAMES = 8;
    private static final int DRAG_STEPS = 24;
    private static final int MOST_FRAMES = 60;

    private final FxRobot robot = new FxRobot();
    private final Path home;
    private Stage stage;
    private MainWindow window;

    private RealWindow(Path home) {
        this.home = home;
    }

    /// Starts the program as if for the first time, or where it was left in this home.
    static RealWindow start(Path home, Theme theme) throws TimeoutException {
        System.setProperty("polyvocal.cache", home.resolve("cache").toString());
        System.setProperty("polyvocal.studies", home.resolve("studies").toString());
        FxToolkit.registerPrimaryStage();
        var real = new RealWindow(home);
        real.robot.interact(() -> real.show(theme));
        real.until("the window has the focus", () -> real.stage.isFocused());
        return real;
    }

    private void show(Theme theme) {
        var settings = new Settings(home.resolve("settings.properties"));
        settings.keep("theme", theme);
        stage = new Stage();
        window = new MainWindow(stage, settings);
        window.show();
        window.openWhereOneLeftOff(Optional.empty());
        stage.toFront();
        stage.requestFocus();
    }

    /// Waits until the transcript is on the screen and the index answers.
    RealWindow opened() {
        until("the transcript is there", () -> window.project().isPresent() && find(".transcript-text") != null
                && !words().getText().isEmpty()
                && workspace().session().indexReady());
        return this;
    }

    FxRobot robot() {
        return robot;
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    Workspace workspace() {
        return window.project().orElseThrow().workspace();
    }

    /// The code of this name in the codebook as it now is.
    Code code(String name) {
        return workspace().study().get().codebook().named(name).orElseThrow();
    }

    /// The transcript's words as they stand on the screen.
    GenericStyledArea<?, ?, ?> words() {
        return (GenericStyledArea<?, ?, ?>) find(".transcript-text");
    }

    Node find(String query) {
        return stage.getScene().lookup(query);
    }

    <T extends Node> T find(String query, Class<T> type) {
        return type.cast(find(query));
    }

    /// Where a letter of the transcript is on the screen: its middle, as where one puts the mouse.
    Point2D letter(int position) {
        return ask(() -> words().getCharacterBoundsOnScreen(position, position + 1).map(RealWindow::middle)).orElseThrow();
    }

    /// Drags the mouse over the words, as a reader selects them.
    void selectWithMouse(String passage) {
        var from = ask(() -> words().getText().indexOf(passage));
        var start = ask(() -> words().getCharacterBoundsOnScreen(from, from + 1)).orElseThrow();
        var end = ask(() -> words().getCharacterBoundsOnScreen(from + passage.length() - 1, from + passage.length()))
                .orElseThrow();
        robot.moveTo(new Point2D(start.getMinX() + 1, middle(start).getY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(new Point2D(end.getMaxX() - 1, middle(end).getY()));
        robot.release(MouseButton.PRIMARY);
        until("the words are selected", () -> words().getSelectedText().equals(passage));
    }

    /// Drags with the mouse, in the small steps of a hand, from one place on the screen to another.
    void drag(Point2D from, Point2D to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (var step = 1; step <= DRAG_STEPS; step++) {
            robot.moveTo(from.interpolate(to, (double) step / DRAG_STEPS), Motion.DIRECT);
            WaitForAsyncUtils.waitForFxEvents(2);
        }
        robot.moveTo(to.add(1, 1), Motion.DIRECT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
    }

    /// The words that a coding stands on.
    String text(Coding coding) {
        var study = workspace().study().get();
        return coding.span().of(workspace().session().text(study.document(coding.document()).orElseThrow()));
    }

    /// Types with the keys of a keyboard, one after the other, where the focus is.
    void type(String letters) {
        letters.toUpperCase(java.util.Locale.ROOT).chars()
                .forEach(letter -> robot.type(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(Character.toString(letter))));
    }

    /// Waits for something on the JavaFX thread to be so.
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain: " + what + "; what was seen instead is in " + kept(), e);
        }
    }

    /// The whole screen, for whoever looks into a failure.
    private Path kept() {
        var file = Path.of("target", "window-" + System.nanoTime() + ".png");
        var screen = Screen.getPrimary().getBounds();
        write(ask(() -> new Robot().getScreenCapture(null, screen)), file);
        return file;
    }

    /// Asks on the JavaFX thread.
    <T> T ask(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question::get);
    }

    void act(Runnable action) {
        robot.interact(action);
    }

    /// Whether a window of its own is open beside the main one: a dialog, a menu, the palette.
    boolean popUpShowing() {
        return Window.getWindows().stream().anyMatch(shown -> shown != stage && shown.isShowing());
    }

    /// Lets movements and answers come to rest, the mouse out of the way: nothing is painted differently any more, but a
    /// caret that blinks.
    void restAfterMotion() {
        robot.moveTo(new Point2D(stage.getX() + stage.getScene().getX() + WIDTH / 2, stage.getY() + stage.getScene().getY() + 4));
        var before = capture();
        for (int same = 0, frames = 0; same < STILL_FRAMES && frames < MOST_FRAMES; frames++) {
            WaitForAsyncUtils.waitForFxEvents(12);
            var now = capture();
            same = alike(before, now) ? same + 1 : 0;
            before = now;
        }
    }

    private static boolean alike(Image one, Image other) {
        var width = (int) one.getWidth();
        var height = (int) one.getHeight();
        var first = new int[width * height];
        var second = new int[width * height];
        one.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), first, 0, width);
        other.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), second, 0, width);
        return java.util.Arrays.equals(first, second);
    }

    private Image capture() {
        return ask(() -> new Robot().getScreenCapture(null, stage.getX() + stage.getScene().getX(),
                stage.getY() + stage.getScene().getY(), stage.getScene().getWidth(), stage.getScene().getHeight()));
    }

    /// What stands on the screen within the window's frame, pop-overs included.
    void picture(Path file) {
        WaitForAsyncUtils.waitForFxEvents(12);
        write(ask(this::composed), file);
    }

    /// The window with what pops up over it in its place. Pop-ups have their shadows, which this screen may be too plain for.
    private Image composed() {
        var scene = stage.getScene();
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        var pen = picture.createGraphics();
        Window.getWindows().stream().filter(shown -> shown != stage && shown.isShowing()).map(Window::getScene)
                .forEach(popped -> {
                    var root = popped.getRoot();
                    root.getStyleClass().remove("opaque");
                    root.applyCss();
                    var clear = new SnapshotParameters();
                    clear.setFill(Color.TRANSPARENT);
                    var image = SwingFXUtils.fromFXImage(root.snapshot(clear, null), null);
                    var x = popped.getWindow().getX() + popped.getX() + root.getBoundsInParent().getMinX() - stage.getX()
                            - scene.getX();
                    var y = popped.getWindow().getY() + popped.getY() + root.getBoundsInParent().getMinY() - stage.getY()
                            - scene.getY();
                    if (popped.getWindow() instanceof Stage)
                        frame(pen, picture, new Rectangle((int) x, (int) y, image.getWidth(), image.getHeight()));
                    pen.drawImage(image, (int) Math.round(x), (int) Math.round(y), null);
                });
        pen.dispose();
        return SwingFXUtils.toFXImage(picture, null);
    }

    /// A dialog's frame is drawn by the system, which here has none: what lies behind is dimmed instead.
    private static void frame(Graphics2D pen, BufferedImage behind, Rectangle dialog) {
        pen.setColor(new java.awt.Color(0, 0, 0, 96));
        pen.fillRect(0, 0, behind.getWidth(), behind.getHeight());
        pen.setColor(new java.awt.Color(128, 128, 128));
        pen.drawRect(dialog.x - 1, dialog.y - 1, dialog.width + 1, dialog.height + 1);
    }

    private static void write(Image image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /// Leaves the program as closing its window does, all that was begun being finished.
    @Override
    public void close() {
        robot.release(new KeyCode[]{});
        robot.release(new MouseButton[]{});
        act(() -> {
            stage.hide();
            window.close();
        });
    }
}
