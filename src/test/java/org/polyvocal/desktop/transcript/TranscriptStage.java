package org.polyvocal.desktop.transcript;

import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Span;
import org.testfx.framework.junit5.ApplicationTest;

/// A window with a transcript in it, and hands to use it.
abstract class TranscriptStage extends ApplicationTest {
    final Script script = Script.of("""
            Interview 01

            INTERVIEWER [00:00:05]: How did it begin?

            HEAD [00:00:16]: Mixed 😀 up is right. There were two of us. We rang each other.

            INTERVIEWER: And then?

            HEAD: Then three.
            """ + "\nHEAD: More of the same, line after line, so that there is something to scroll. ".repeat(60));
    private static final int FRAMES_AT_REST = 3;
    TranscriptView view;

    @Override
    public void start(Stage stage) {
        view = new TranscriptView();
        var scene = new Scene(new Group(), 800, 600);
        new Appearance(Theme.LIGHT).applyTo(scene);
        scene.setRoot(view);
        stage.setScene(scene);
        stage.show();
        view.show(script.document(), script.text(), List.of());
        view.requestFocus();
    }

    /// One of several clicks in a row; a robot on a busy machine is too slow for three.
    void click(Point2D at, int count) {
        act(() -> {
            var here = pane().screenToLocal(at);
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                pane().fireEvent(new MouseEvent(type, here.getX(), here.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, count,
                        false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, true, false, true, null));
            }
        });
    }

    String selected() {
        waitForFxEvents();
        return view.selection().get().map(span -> span.of(script.text())).orElse("");
    }

    int caret() {
        waitForFxEvents();
        return script.page().toDocument(pane().getCaretPosition());
    }

    Color tint(int offset) {
        return pane().getStyleOfChar(script.page().toPage(offset)).tint();
    }

    Point2D before(String words) {
        return place(script.span(words).start()).add(0, 10);
    }

    Point2D after(String words) {
        return place(script.span(words).end()).add(0, 10);
    }

    /// The upper left corner of a character on the screen.
    Point2D place(int offset) {
        return bounds(offset).map(bounds -> new Point2D(bounds.getMinX() + 0.5, bounds.getMinY())).orElseThrow();
    }

    /// As [#place], once the text has come to rest: to what is far away it glides.
    Point2D placeAtRest(int offset) {
        var rest = new CompletableFuture<Void>();
        interact(() -> new AnimationTimer() {
            private Optional<Bounds> last = Optional.empty();
            private int same;

            @Override
            public void handle(long now) {
                var at = script.page().toPage(offset);
                var bounds = pane().getCharacterBoundsOnScreen(at, at + 1);
                same = bounds.isPresent() && bounds.equals(last) ? same + 1 : 0;
                last = bounds;
                if (same < FRAMES_AT_REST) return;
                stop();
                rest.complete(null);
            }
        }.start());
        rest.orTimeout(10, TimeUnit.SECONDS).join();
        return place(offset);
    }

    boolean isInSight(int offset) {
        return bounds(offset).filter(bounds -> bounds.getMinY() >= pane().localToScreen(0, 0).getY()).isPresent();
    }

    Optional<Bounds> bounds(int offset) {
        var at = script.page().toPage(offset);
        return now(() -> pane().getCharacterBoundsOnScreen(at, at + 1));
    }

    static <T> T now(Callable<T> question) {
        waitForFxEvents();
        return waitForAsyncFx(10_000, question);
    }

    TextPane pane() {
        return lookup(".transcript-text").queryAs(TextPane.class);
    }

    void act(Runnable act) {
        interact(act);
        waitForFxEvents();
    }

    ShownCoding coding(String words) {
        return coding(script.span(words));
    }

    static ShownCoding coding(Span span) {
        return Codings.of(span);
    }
}
