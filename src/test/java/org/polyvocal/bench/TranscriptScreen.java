package org.polyvocal.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyledTextArea;
import org.polyvocal.desktop.theme.Appearance;
import org.polyvocal.desktop.theme.Theme;
import org.polyvocal.desktop.transcript.TranscriptView;
import org.polyvocal.desktop.transcript.page.ShownCoding;
import org.polyvocal.model.Document;
import org.polyvocal.workbench.Session;

/// A real transcript in a window, to be asked how long a document takes to be seen.
final class TranscriptScreen implements AutoCloseable {
    private static final double THREE_LINES = 72;

    private TranscriptView view;
    private Stage stage;

    TranscriptScreen() {
        Platform.startup(() -> {});
        on(() -> {
            view = new TranscriptView();
            stage = new Stage();
            stage.setScene(new Scene(view, 900, 800));
            new Appearance(Theme.LIGHT).applyTo(stage.getScene());
            stage.show();
        });
    }

    /// From the click until the first frame with the document is laid out: the text read, turned into a page, its codings
    /// drawn.
    void show(Session session, Document document) {
        var study = session.study();
        var text = session.text(document);
        List<ShownCoding> codings = study.codings(document.id()).stream()
                .map(coding -> new ShownCoding(coding, study.codebook().code(coding.code()).orElseThrow(),
                        study.coder(coding.coder()).orElseThrow(), true, false))
                .toList();
        untilLaidOut(() -> view.show(document, text, codings));
    }

    /// From turning the wheel by three lines until the frame is laid out.
    void scroll() {
        untilLaidOut(() -> ((StyledTextArea<?, ?>) view.lookup(".transcript-text")).scrollYBy(THREE_LINES));
    }

    private void untilLaidOut(Runnable act) {
        var laidOut = new CountDownLatch(1);
        on(() -> {
            act.run();
            var listener = new Runnable[1];
            listener[0] = () -> {
                stage.getScene().removePostLayoutPulseListener(listener[0]);
                laidOut.countDown();
            };
            stage.getScene().addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
        });
        try {
            laidOut.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void on(Runnable task) {
        var future = new FutureTask<>(task, null);
        Platform.runLater(future);
        try {
            future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        on(stage::close);
    }
}
