package org.polyvocal.desktop.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.page.Script;
import org.polyvocal.model.Span;
import org.testfx.framework.junit5.ApplicationTest;

/// Dragging between the transcript and codes, which needs a real window.
@Tag("window")
class DraggingWindowTest extends ApplicationTest {
    private final Script script = Script.of("""
            INTERVIEWER: How did it begin?

            HEAD: Mixed up is right. There were two of us.
            """);
    private final AtomicReference<String> code = new AtomicReference<>("");
    private final AtomicReference<Span> passage = new AtomicReference<>();
    private final AtomicReference<String> carried = new AtomicReference<>("");
    private TranscriptView view;

    @Override
    public void start(Stage stage) {
        view = new TranscriptView();
        view.setOnCodeDropped((id, span) -> {
            code.set(id);
            passage.set(span);
        });
        var trust = new Label("Trust, a code to drag and to drop on");
        trust.setId("trust");
        trust.setOnDragDetected(_ -> {
            var content = new ClipboardContent();
            content.putString("polyvocal-code:some-id");
            trust.startDragAndDrop(TransferMode.COPY).setContent(content);
        });
        trust.setOnDragOver(drag -> drag.acceptTransferModes(TransferMode.COPY));
        trust.setOnDragDropped(drag -> {
            carried.set(drag.getDragboard().getString());
            drag.setDropCompleted(true);
        });
        var scene = new Scene(new Group(), 900, 500);
        new Appearance(Theme.LIGHT).applyTo(scene);
        scene.setRoot(new BorderPane(view, trust, null, null, null));
        stage.setScene(scene);
        stage.show();
        view.show(script.document(), script.text(), List.of());
    }

    @Test
    void aCodeDroppedOnATurnIsForTheTurn() throws Exception {
        carry(centre("#trust"), at("were"));
        waitFor(5, TimeUnit.SECONDS, () -> passage.get() != null);
        assertThat(code.get()).isEqualTo("some-id");
        assertThat(passage.get().of(script.text())).isEqualTo("Mixed up is right. There were two of us.");
    }

    @Test
    void aCodeDroppedOnWhatIsSelectedIsForThat() throws Exception {
        interact(() -> view.select(script.span("two of us")));
        carry(centre("#trust"), at("two"));
        waitFor(5, TimeUnit.SECONDS, () -> passage.get() != null);
        assertThat(passage.get().of(script.text())).isEqualTo("two of us");
    }

    @Test
    void whatIsSelectedCanBeCarriedToACode() throws Exception {
        interact(() -> view.select(script.span("two of us")));
        carry(at("of us"), centre("#trust"));
        waitFor(5, TimeUnit.SECONDS, () -> !carried.get().isEmpty());
        assertThat(carried.get()).isEqualTo("polyvocal-span");
        assertThat(view.selection().get().map(span -> span.of(script.text()))).hasValue("two of us");
    }

    private void carry(Point2D from, Point2D to) {
        moveTo(from).press(MouseButton.PRIMARY).moveBy(6, 6).moveBy(6, 6);
        moveTo(to).moveBy(1, 1).release(MouseButton.PRIMARY);
        waitForFxEvents();
    }

    private Point2D centre(String node) {
        var bounds = waitForAsyncFx(5000, () -> lookup(node).query().localToScreen(lookup(node).query().getLayoutBounds()));
        return new Point2D(bounds.getMinX() + 40, bounds.getCenterY());
    }

    private Point2D at(String words) {
        waitForFxEvents();
        var position = script.page().toPage(script.span(words).start());
        var pane = lookup(".transcript-text").queryAs(TextPane.class);
        var bounds = waitForAsyncFx(5000, () -> pane.getCharacterBoundsOnScreen(position, position + 1).orElseThrow());
        return new Point2D(bounds.getMinX() + 2, bounds.getCenterY());
    }
}
